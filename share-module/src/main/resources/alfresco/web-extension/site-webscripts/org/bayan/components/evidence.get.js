// A statement has evidence and links; an authority record has names, merges and statements; other files have neither.
var AUTHORITIES = { "bay:person": true, "bay:corporateBody": true, "bay:chronologyEntry": true };

function main() {
   var nodeRef = String(args.nodeRef || page.url.args.nodeRef || "");
   model.statement = "";
   model.authority = "";
   if (/^workspace:\/\/SpacesStore\/[0-9a-f-]+$/.test(nodeRef)) {
      var answer = remote.connect("alfresco").get("/slingshot/doclib2/node/" + nodeRef.replace("://", "/"));
      var node = answer.status == 200 ? JSON.parse(answer).item.node : null;
      if (node && String(node.type) == "bay:statement") {
         model.statement = nodeRef.substring(nodeRef.lastIndexOf("/") + 1);
      } else if (node && AUTHORITIES[String(node.type)]) {
         model.authority = String(node.properties["bay:authorityId"] || "");
      }
   }
}

main();
