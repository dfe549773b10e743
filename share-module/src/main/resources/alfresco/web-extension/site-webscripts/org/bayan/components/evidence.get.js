// Only a statement has evidence.
function main() {
   var nodeRef = String(args.nodeRef || page.url.args.nodeRef || "");
   model.statement = "";
   if (/^workspace:\/\/SpacesStore\/[0-9a-f-]+$/.test(nodeRef)) {
      var answer = remote.connect("alfresco").get("/slingshot/doclib2/node/" + nodeRef.replace("://", "/"));
      if (answer.status == 200) {
         var item = JSON.parse(answer).item;
         if (item && item.node && String(item.node.type) == "bay:statement") {
            model.statement = nodeRef.substring(nodeRef.lastIndexOf("/") + 1);
         }
      }
   }
}

main();
