package org.bayan.embedded.http.rest.nodes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.bayan.embedded.http.rest.RestException;

/** Finds nodes by id, by the aliases {@code -root-}, {@code -my-} and {@code -shared-}, and by relative path. */
public final class NodeLookup {
    private final NodeService nodes;
    private final FileFolderService files;
    private final DictionaryService dictionary;
    private final Repository repository;

    /** Looks as the current user. */
    public NodeLookup(NodeService nodes, FileFolderService files, DictionaryService dictionary, Repository repository) {
        this.nodes = nodes;
        this.files = files;
        this.dictionary = dictionary;
        this.repository = repository;
    }

    /** @throws RestException with status 404 if the workspace has no such node */
    public NodeRef byId(String id) {
        return byId(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** @throws RestException with status 404 if the store has no such node */
    public NodeRef byId(StoreRef store, String id) {
        int version = id.indexOf(';');
        String bare = version < 0 ? id : id.substring(0, version);
        NodeRef node = new NodeRef(store, bare);
        if (id.endsWith(";pwc") || !nodes.exists(node)) {
            throw RestException.noEntity(bare);
        }
        return node;
    }

    /** The same, with the three aliases. */
    public NodeRef byIdOrAlias(String id) {
        return switch (id) {
            case "-root-" -> repository.getCompanyHome();
            case "-shared-" -> repository.getSharedHome();
            case "-my-" -> home();
            default -> byId(id);
        };
    }

    private NodeRef home() {
        NodeRef person = repository.getPerson();
        if (person == null) {
            throw RestException.invalid("Unexpected - cannot use: -my-");
        }
        NodeRef home = repository.getUserHome(person);
        if (home == null) {
            throw RestException.noEntity("-my-");
        }
        return home;
    }

    /** The node below {@code id} at a path, or {@code id} itself if there is no path. */
    public NodeRef byPath(String id, Optional<String> path) {
        NodeRef start = byIdOrAlias(id);
        if (path.isEmpty()) {
            return start;
        }
        requireFolder(start);
        List<String> names = pathNames(path.get());
        if (names.isEmpty()) {
            return start;
        }
        try {
            return files.resolveNamePath(start, names).getNodeRef();
        } catch (FileNotFoundException | AccessDeniedException e) {
            throw RestException.notFound("The entity with relativePath: " + path.get() + " was not found.");
        }
    }

    /** @throws RestException with status 400 if the node is not a folder */
    void requireFolder(NodeRef node) {
        if (!dictionary.isSubClass(nodes.getType(node), ContentModel.TYPE_FOLDER)) {
            throw RestException.invalid("NodeId of folder is expected: " + node.getId());
        }
    }

    /** @throws RestException with status 400 if the node is not a file */
    void requireFile(NodeRef node) {
        if (!dictionary.isSubClass(nodes.getType(node), ContentModel.TYPE_CONTENT)) {
            throw RestException.invalid("NodeId of content is expected: " + node.getId());
        }
    }

    /** The primary parent; nothing for Company Home, which has none as far as the API is concerned. */
    Optional<NodeRef> parentOf(NodeRef node) {
        if (repository.getCompanyHome().equals(node)) {
            return Optional.empty();
        }
        return Optional.ofNullable(nodes.getPrimaryParent(node).getParentRef());
    }

    /** The names of a path, without empty ones. */
    static List<String> pathNames(String path) {
        return Arrays.stream(path.split("/"))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
