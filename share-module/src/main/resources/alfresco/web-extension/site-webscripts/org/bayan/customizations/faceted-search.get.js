<import resource="classpath:/alfresco/web-extension/site-webscripts/org/bayan/customizations/desk-link.lib.js">

addDeskLink();
