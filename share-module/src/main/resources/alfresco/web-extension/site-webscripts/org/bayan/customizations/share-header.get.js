// The statement desk, which the repository serves, in the header's menu.
var deskUrl = "/alfresco/bayan/index.html";
var bayanConfig = config.scoped["Bayan"] ? config.scoped["Bayan"]["desk-url"] : null;
if (bayanConfig && bayanConfig.value) {
   deskUrl = String(bayanConfig.value);
}
var menu = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR");
if (menu) {
   menu.config.widgets.push({
      id: "HEADER_BAYAN_DESK",
      name: "alfresco/menus/AlfMenuBarItem",
      config: {
         id: "HEADER_BAYAN_DESK",
         label: msg.get("bayan.header.desk"),
         targetUrl: deskUrl,
         targetUrlType: "FULL_PATH",
         targetUrlLocation: "NEW"
      }
   });
}
