package org.bayan.embedded.http.webscript.builtin;

import java.io.Serializable;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;

/** Nodes as a form's picker shows them. */
final class PickerEntries {
    private static final int SITE_CONTAINER = 4;
    private static final int PREFIX_LENGTH = "cm:".length();

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;
    private final PermissionService permissions;
    private final Repository repository;

    PickerEntries(
            NodeService nodes,
            DictionaryService dictionary,
            NamespaceService namespaces,
            PermissionService permissions,
            Repository repository) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.permissions = permissions;
        this.repository = repository;
    }

    boolean isFolder(NodeRef node) {
        QName type = nodes.getType(node);
        return dictionary.isSubClass(type, ContentModel.TYPE_FOLDER)
                && !dictionary.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    boolean isFile(NodeRef node) {
        return dictionary.isSubClass(nodes.getType(node), ContentModel.TYPE_CONTENT);
    }

    /** A folder with the folders above it, up to Company Home. */
    Map<String, Object> parent(NodeRef folder) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (!folder.equals(repository.getCompanyHome())) {
            entry.put("parent", parent(nodes.getPrimaryParent(folder).getParentRef()));
        }
        entry.putAll(plain(folder));
        entry.put("nodeRef", folder.toString());
        return entry;
    }

    /** One thing to pick. */
    Map<String, Object> item(NodeRef node) {
        QName parentType = dictionary.getType(nodes.getType(node)).getParentName();
        Map<String, Object> entry = plain(node);
        entry.put("parentType", parentType == null ? "" : parentType.toPrefixString(namespaces));
        entry.put(
                "userAccess",
                Map.of(
                        "create", may(node, PermissionService.CREATE_CHILDREN),
                        "edit", may(node, PermissionService.WRITE),
                        "delete", may(node, PermissionService.DELETE)));
        entry.put("nodeRef", node.toString());
        if (!isFolder(node)) {
            entry.put("container", siteContainer(entry.get("qnamePath").toString()));
        }
        return entry;
    }

    /**
     * The part of its site that a file is in, its document library for example. For files outside sites ACS shows how its
     * JavaScript engine prints a variable that was never set.
     */
    private static String siteContainer(String path) {
        String[] steps = path.split("/");
        return steps.length > SITE_CONTAINER && steps[SITE_CONTAINER - 2].equals("st:sites")
                ? steps[SITE_CONTAINER].substring(PREFIX_LENGTH)
                : "org.mozilla.javascript.Undefined@0";
    }

    private Map<String, Object> plain(NodeRef node) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        Path path = nodes.getPath(node);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", nodes.getType(node).toPrefixString(namespaces));
        entry.put("isContainer", isFolder(node));
        entry.put("name", text(properties, ContentModel.PROP_NAME));
        entry.put("title", text(properties, ContentModel.PROP_TITLE));
        entry.put("description", text(properties, ContentModel.PROP_DESCRIPTION));
        if (properties.get(ContentModel.PROP_MODIFIED) instanceof Date modified) {
            entry.put("modified", ISO8601DateFormat.format(modified));
        }
        entry.put("modifier", text(properties, ContentModel.PROP_MODIFIER));
        entry.put("displayPath", path.toDisplayPath(nodes, permissions));
        entry.put("qnamePath", path.toPrefixString(namespaces));
        entry.put(
                "aspects",
                nodes.getAspects(node).stream()
                        .map(aspect -> aspect.toPrefixString(namespaces))
                        .collect(Collectors.toList()));
        return entry;
    }

    private static String text(Map<QName, Serializable> properties, QName name) {
        Serializable value = properties.get(name);
        return value == null ? "" : value.toString();
    }

    private boolean may(NodeRef node, String permission) {
        return permissions.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }
}
