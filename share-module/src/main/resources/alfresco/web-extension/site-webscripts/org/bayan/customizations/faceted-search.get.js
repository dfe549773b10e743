<import resource="classpath:/alfresco/web-extension/site-webscripts/org/bayan/customizations/desk-link.lib.js">

/**
 * A line below a search result that shows a property of a statement; for what has no such value there is no line.
 * "value" is the place of the value, or of the first of many, inside the property: only where it is there, the line is.
 */
function describedLine(id, property, value, label, renderer) {
   var path = "node.properties." + property;
   var config = renderer.config || {};
   config.propertyToRender = path + (config.simple ? value : "");
   config.label = msg.get(label);
   config.renderSize = "small";
   config.renderOnNewLine = true;
   config.renderFilter = [{ property: path + value, values: [""], renderOnAbsentProperty: true, negate: true }];
   return { id: id, name: renderer.name, config: config };
}

function plain() {
   return { name: "alfresco/renderers/Property" };
}

function day() {
   return { name: "alfresco/renderers/Date", config: { simple: true, format: "mediumDate" } };
}

addDeskLink();

var result = widgetUtils.findObject(model.jsonModel, "id", "FCTSRCH_SEARCH_RESULT");
if (result) {
   // The page leaves out every action that it is not told of, and can follow links only: the rest is where this one leads.
   result.config.additionalDocumentAndFolderActions = ["bayan-open-evidence"];
   result.config.widgetsBelow = [
      describedLine("BAYAN_RESULT_ISSUER", "bay:issuerName", "", "bayan.facet.issuer", plain()),
      describedLine("BAYAN_RESULT_DATE", "bay:dateFrom", ".iso8601", "bayan.result.date", day()),
      describedLine("BAYAN_RESULT_CODE", "bay:referenceCode", "", "bayan.result.referenceCode", plain()),
      describedLine("BAYAN_RESULT_AUTHORITIES", "bay:linkedAuthorityNames", ".0", "bayan.facet.authority", plain())
   ];
}
