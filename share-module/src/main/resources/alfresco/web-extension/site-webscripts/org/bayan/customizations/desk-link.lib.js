/**
 * Puts the statement desk, which the repository serves, into the menu of a page's header. "desk-url" of the configuration "Bayan" says
 * where the desk is if not on Share's own host.
 */
function addDeskLink() {
   var configured = config.scoped["Bayan"] ? config.scoped["Bayan"]["desk-url"] : null;
   var menu = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR");
   if (menu) {
      menu.config.widgets.push({
         id: "HEADER_BAYAN_DESK",
         name: "alfresco/menus/AlfMenuBarItem",
         config: {
            id: "HEADER_BAYAN_DESK",
            label: msg.get("bayan.header.desk"),
            targetUrl: configured && configured.value ? String(configured.value) : "/alfresco/bayan/index.html",
            targetUrlType: "FULL_PATH",
            targetUrlLocation: "NEW"
         }
      });
   }
}
