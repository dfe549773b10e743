package org.bayan.embedded.http.webscript.builtin;

import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Nodes named by a URL or a form, of which some may not exist. */
final class NodeUrl {
    private NodeUrl() {}

    /**
     * The node of {@code {store_type}/{store_id}/{id}}.
     *
     * @throws WebScriptException with status 404 if there is none
     */
    static NodeRef existing(WebScriptRequest request, NodeService nodes) {
        Map<String, String> values = request.getServiceMatch().getTemplateVars();
        StoreRef store = new StoreRef(values.get("store_type"), values.get("store_id"));
        return existing(new NodeRef(store, values.get("id")), nodes);
    }

    /** @throws WebScriptException with status 404 if this is not the reference of a node */
    static NodeRef existing(String reference, NodeService nodes) {
        if (reference == null || !NodeRef.isNodeRef(reference)) {
            throw missing(reference);
        }
        return existing(new NodeRef(reference), nodes);
    }

    private static NodeRef existing(NodeRef node, NodeService nodes) {
        if (!nodes.exists(node)) {
            throw missing(node.toString());
        }
        return node;
    }

    private static WebScriptException missing(String reference) {
        return new WebScriptException(Status.STATUS_NOT_FOUND, "Not a valid nodeRef: '" + reference + "'");
    }
}
