package org.bayan.embedded.http.webscript.builtin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /api/forms/picker/node/.../children}: what a form's picker shows of a folder, folders first. */
final class PickerChildrenGet extends AbstractWebScript {
    private static final int DEFAULT_SIZE = 100;

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;
    private final PickerEntries entries;

    PickerChildrenGet(
            NodeService nodes, DictionaryService dictionary, NamespaceService namespaces, PickerEntries entries) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.entries = entries;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        NodeRef folder = NodeUrl.existing(request, nodes);
        String selectable = request.getParameter("selectableType");
        List<NodeRef> folders = new ArrayList<>();
        List<NodeRef> files = new ArrayList<>();
        nodes.getChildAssocs(folder).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(child -> entries.isFolder(child) || entries.isFile(child))
                .sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .limit(size(request))
                .forEach(child -> (entries.isFolder(child) ? folders : files).add(child));
        folders.addAll(files);
        List<Map<String, Object>> items = folders.stream()
                .map(child -> {
                    Map<String, Object> item = entries.item(child);
                    item.put("selectable", isSelectable(child, selectable));
                    return item;
                })
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("parent", entries.parent(folder));
        data.put("items", items);
        ScriptJson.write(response, Map.of("data", data));
    }

    private String name(NodeRef node) {
        return String.valueOf(nodes.getProperty(node, ContentModel.PROP_NAME));
    }

    private boolean isSelectable(NodeRef node, String type) {
        if (type == null || type.isEmpty()) {
            return true;
        }
        QName name = QName.createQName(type, namespaces);
        return dictionary.isSubClass(nodes.getType(node), name) || nodes.hasAspect(node, name);
    }

    private static int size(WebScriptRequest request) {
        try {
            return request.getParameter("size") == null
                    ? DEFAULT_SIZE
                    : Math.max(1, Integer.parseInt(request.getParameter("size")));
        } catch (NumberFormatException e) {
            return DEFAULT_SIZE;
        }
    }
}
