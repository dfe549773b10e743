package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.content.FreeName;
import org.bayan.embedded.http.rest.RestException;

/** Makes nodes, and the folders that a relative path leads through. */
final class NodeCreation {
    private final NodeService nodes;
    private final FileFolderService files;
    private final DictionaryService dictionary;
    private final PersonService people;

    NodeCreation(NodeService nodes, FileFolderService files, DictionaryService dictionary, PersonService people) {
        this.nodes = nodes;
        this.files = files;
        this.dictionary = dictionary;
        this.people = people;
    }

    boolean isFileType(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_CONTENT);
    }

    boolean isFolderType(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_FOLDER);
    }

    /** @throws RestException with status 400 unless this is a type whose nodes the API makes or changes */
    void requireObjectType(QName type) {
        if (!dictionary.isSubClass(type, ContentModel.TYPE_CMOBJECT)) {
            throw RestException.invalid("Invalid type: " + type + " - expected (sub-)type of cm:cmobject");
        }
        if (dictionary.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER)) {
            throw RestException.invalid("Invalid type: " + type + " - cannot be (sub-)type of cm:systemfolder");
        }
    }

    /** @throws RestException with status 400 if the new owner is nobody */
    void requireKnownOwner(Map<QName, Serializable> properties) {
        if (properties.get(ContentModel.PROP_OWNER) instanceof String owner && !people.personExists(owner)) {
            throw RestException.invalid("Unknown owner: " + owner);
        }
    }

    /** @throws RestException with status 409 if the name is taken */
    NodeRef create(NodeRef parent, String name, QName type, Map<QName, Serializable> properties, QName association) {
        properties.put(ContentModel.PROP_NAME, name);
        requireKnownOwner(properties);
        QName child = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        try {
            return nodes.createNode(parent, association, child, type, properties)
                    .getChildRef();
        } catch (DuplicateChildNodeNameException e) {
            throw RestException.conflict("Duplicate child name not allowed: " + name);
        }
    }

    /** A name that is still free. */
    String freeName(NodeRef parent, String name) {
        return FreeName.of(name, candidate -> child(parent, candidate) != null);
    }

    /** The child with this name, or null. */
    NodeRef child(NodeRef parent, String name) {
        return nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
    }

    /** The folder at a relative path, made where it is missing. Null stays at {@code parent}. */
    NodeRef folders(NodeRef parent, String relativePath) {
        NodeRef folder = parent;
        for (String name : relativePath == null ? List.<String>of() : NodeLookup.pathNames(relativePath)) {
            folder = folder(folder, name);
        }
        return folder;
    }

    private NodeRef folder(NodeRef parent, String name) {
        NodeRef present = AuthenticationUtil.runAsSystem(() -> child(parent, name));
        if (present == null) {
            return newFolder(parent, name);
        }
        if (!isFolderType(nodes.getType(present))) {
            throw RestException.conflict("Name [" + name + "] already exists in the target parent: "
                    + nodes.getProperty(parent, ContentModel.PROP_NAME));
        }
        return present;
    }

    private NodeRef newFolder(NodeRef parent, String name) {
        try {
            return files.create(parent, name, ContentModel.TYPE_FOLDER).getNodeRef();
        } catch (AccessDeniedException e) {
            throw RestException.denied();
        } catch (FileExistsException e) {
            throw RestException.conflict("Another request has just made the folder " + name);
        }
    }
}
