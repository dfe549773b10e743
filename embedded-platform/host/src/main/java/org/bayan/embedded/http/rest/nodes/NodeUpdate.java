package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.RestException;

/** Changes a node: name, type, aspects, properties and permissions. */
final class NodeUpdate {
    private final NodeService nodes;
    private final FileFolderService files;
    private final DictionaryService dictionary;
    private final NodeLookup lookup;
    private final NodeCreation creation;
    private final NodeParts parts;

    NodeUpdate(
            NodeService nodes,
            FileFolderService files,
            DictionaryService dictionary,
            NodeLookup lookup,
            NodeCreation creation,
            NodeParts parts) {
        this.nodes = nodes;
        this.files = files;
        this.dictionary = dictionary;
        this.lookup = lookup;
        this.creation = creation;
        this.parts = parts;
    }

    /** @throws RestException with status 400, 403, 404 or 409, depending on what is wrong with the change */
    void apply(String nodeId, NodeBody body) {
        Set<QName> aspects = parts.aspects().sent(body.aspectNames());
        Map<QName, Serializable> properties = parts.properties().sent(body.properties());
        NodeRef node = lookup.byIdOrAlias(nodeId);
        creation.requireObjectType(nodes.getType(node));
        if (body.name() != null && !body.name().isEmpty()) {
            properties.put(ContentModel.PROP_NAME, body.name());
        }
        specialise(node, body.nodeType());
        requireSameParent(nodeId, node, body.parentId());
        parts.aspects().replace(node, aspects);
        if (!properties.isEmpty()) {
            creation.requireKnownOwner(properties);
            rename(node, (String) properties.get(ContentModel.PROP_NAME));
            setProperties(node, properties);
        }
        parts.permissions().set(node, body.permissions());
    }

    /** Renames a node if its name is another one; null changes nothing. */
    void rename(NodeRef node, String name) {
        if (name == null || name.equals(nodes.getProperty(node, ContentModel.PROP_NAME))) {
            return;
        }
        try {
            files.rename(node, name);
        } catch (FileNotFoundException e) {
            throw RestException.noEntity(node.getId());
        } catch (FileExistsException e) {
            throw RestException.conflict("Name already exists in target parent: " + name);
        }
    }

    private void setProperties(NodeRef node, Map<QName, Serializable> properties) {
        try {
            nodes.addProperties(node, properties);
        } catch (DuplicateChildNodeNameException e) {
            throw RestException.conflict(e.getMessage());
        }
    }

    private void specialise(NodeRef node, String typeName) {
        if (typeName == null || typeName.isEmpty()) {
            return;
        }
        QName present = nodes.getType(node);
        QName wanted = parts.names().parse(typeName);
        if (wanted.equals(present)) {
            return;
        }
        if (!dictionary.isSubClass(wanted, present) || dictionary.isSubClass(wanted, ContentModel.TYPE_SYSTEM_FOLDER)) {
            throw RestException.invalid("Failed to change (specialise) node type - from " + present + " to " + wanted);
        }
        nodes.setType(node, wanted);
    }

    private void requireSameParent(String nodeId, NodeRef node, String parentId) {
        if (parentId == null) {
            return;
        }
        NodeRef parent = lookup.parentOf(node).orElseThrow(RestException::denied);
        if (!parent.getId().equals(parentId)) {
            throw RestException.invalid("Cannot update parentId of " + nodeId
                    + " via PUT /nodes/{nodeId}. Please use explicit POST /nodes/{nodeId}/move operation instead");
        }
    }
}
