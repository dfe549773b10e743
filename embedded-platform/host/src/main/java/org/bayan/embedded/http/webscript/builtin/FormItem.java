package org.bayan.embedded.http.webscript.builtin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.ClassFeatures;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** What a form is about: a node, or a type of which a node is to be made. */
record FormItem(String kind, String id, NodeRef node, QName typeName, ClassFeatures features) {

    /** Finds nodes and types. */
    record Finder(NodeService nodes, DictionaryService dictionary, NamespaceService namespaces) {
        /**
         * Finds the item of a form.
         *
         * @param id a node reference, or a store and id separated by slashes; or a type name with prefix
         * @throws WebScriptException with status 404 if there is no such node or type, or the kind has no forms here
         */
        FormItem find(String kind, String id) {
            return switch (kind) {
                case "node" -> node(id);
                case "type" -> type(id);
                default ->
                    throw new WebScriptException(
                            Status.STATUS_NOT_FOUND, "Form could not be found for item [" + kind + "]" + id);
            };
        }

        private FormItem node(String id) {
            NodeRef node = reference(id);
            if (node == null || !nodes.exists(node)) {
                throw new WebScriptException(Status.STATUS_NOT_FOUND, "Form could not be found for item [node]" + id);
            }
            QName type = nodes.getType(node);
            Set<QName> aspects = nodes.getAspects(node);
            return new FormItem("node", id, node, type, ClassFeatures.of(type, aspects, dictionary));
        }

        private static NodeRef reference(String id) {
            if (NodeRef.isNodeRef(id)) {
                return new NodeRef(id);
            }
            String[] parts = id.split("/");
            return parts.length == 3 ? new NodeRef(new StoreRef(parts[0], parts[1]), parts[2]) : null;
        }

        private FormItem type(String id) {
            QName name = QName.createQName(id.contains(":") ? id : id.replaceFirst("_", ":"), namespaces);
            if (dictionary.getType(name) == null) {
                throw new WebScriptException(Status.STATUS_NOT_FOUND, "Form could not be found for item [type]" + id);
            }
            return new FormItem("type", id, null, name, ClassFeatures.of(name, Set.of(), dictionary));
        }
    }

    /** The URL of the item itself. */
    String url(String typeName) {
        return node == null
                ? "/api/classes/" + typeName.replace(':', '_')
                : "/api/node/" + node.toString().replace("://", "/");
    }

    /** Where the filled-in form goes. */
    String submissionUrl() {
        String item = node == null ? id : node.toString();
        String encoded = URLEncoder.encode(item, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
        return "/api/" + kind + "/" + encoded + "/formprocessor";
    }
}
