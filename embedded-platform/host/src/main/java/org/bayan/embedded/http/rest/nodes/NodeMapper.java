package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.Include;
import org.bayan.embedded.http.rest.JsonEntity;

/** Nodes as entities of the REST API. Lists show the plain members; a single node also its aspects and properties. */
public final class NodeMapper {
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final LockService locks;
    private final NodeLookup lookup;
    private final NodeParts parts;

    /** Reads nodes as the current user. */
    public NodeMapper(
            NodeService nodes,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            LockService locks,
            NodeLookup lookup,
            NodeParts parts) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.locks = locks;
        this.lookup = lookup;
        this.parts = parts;
    }

    /** A node with aspects, properties and what else is asked for. */
    public JsonEntity full(NodeRef node, Include include) {
        return entry(node, include.and("aspectNames", "properties"));
    }

    /** A node with only what is asked for beside the plain members. */
    public JsonEntity entry(NodeRef node, Include include) {
        QName type = nodes.getType(node);
        NodeKind kind = NodeKind.of(node, type, nodes, dictionary);
        Map<QName, Serializable> properties = nodes.getProperties(node);
        Optional<NodeRef> parent = lookup.parentOf(node);
        JsonEntity entry = new JsonEntity()
                .keep("id", node.getId())
                .put("name", properties.get(ContentModel.PROP_NAME))
                .put("nodeType", parts.names().prefixed(type))
                .keep("isFolder", kind == NodeKind.FOLDER)
                .keep("isFile", kind == NodeKind.FILE)
                .put("parentId", parent.map(NodeRef::getId).orElse(null))
                .put("createdAt", properties.get(ContentModel.PROP_CREATED))
                .put("createdByUser", parts.users().of((String) properties.get(ContentModel.PROP_CREATOR)))
                .put("modifiedAt", properties.get(ContentModel.PROP_MODIFIED))
                .put("modifiedByUser", parts.users().of((String) properties.get(ContentModel.PROP_MODIFIER)));
        if (kind == NodeKind.FILE && properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
            entry.put("content", content(content));
        }
        addNamed(entry, node, properties, include);
        addState(entry, node, type, kind, parent, include);
        return entry;
    }

    private JsonEntity content(ContentData content) {
        return new JsonEntity()
                .put("mimeType", content.getMimetype())
                .put("mimeTypeName", mimetypes.getDisplaysByMimetype().get(content.getMimetype()))
                .keep("sizeInBytes", content.getSize())
                .put("encoding", content.getEncoding());
    }

    private void addNamed(JsonEntity entry, NodeRef node, Map<QName, Serializable> properties, Include include) {
        if (include.has("properties")) {
            entry.put("properties", parts.properties().shown(properties));
        }
        if (include.has("aspectNames")) {
            entry.put("aspectNames", parts.aspects().shown(node));
        }
        if (include.has("path")) {
            boolean archived =
                    properties.get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC) instanceof ChildAssociationRef;
            entry.put(
                    "path",
                    archived
                            ? parts.paths().ofArchived((ChildAssociationRef)
                                    properties.get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC))
                            : parts.paths().of(node));
        }
        if (include.has("permissions")) {
            entry.put("permissions", parts.permissions().of(node));
        }
    }

    private void addState(
            JsonEntity entry, NodeRef node, QName type, NodeKind kind, Optional<NodeRef> parent, Include include) {
        if (include.has("isLink")) {
            entry.keep("isLink", dictionary.isSubClass(type, ContentModel.TYPE_LINK));
        }
        if (include.has("isLocked")) {
            entry.keep("isLocked", nodes.hasAspect(node, ContentModel.ASPECT_LOCKABLE) && locks.isLocked(node));
        }
        if (include.has("isFavorite")) {
            entry.keep("isFavorite", parts.favourites().has(node));
        }
        if (include.has("allowableOperations")) {
            entry.put("allowableOperations", parts.operations().of(node, kind));
        }
        if (include.has("association")) {
            entry.put("association", association(node, parent));
        }
        if (include.has("definition")) {
            entry.put("definition", parts.definitions().of(type, nodes.getAspects(node)));
        }
    }

    private JsonEntity association(NodeRef node, Optional<NodeRef> parent) {
        ChildAssociationRef primary = nodes.getPrimaryParent(node);
        if (parent.isEmpty() || primary == null || parts.names().isHidden(primary.getTypeQName())) {
            return null;
        }
        return new JsonEntity()
                .keep("assocType", parts.names().prefixed(primary.getTypeQName()))
                .keep("isPrimary", primary.isPrimary());
    }
}
