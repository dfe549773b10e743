package org.bayan.embedded.http.rest.nodes;

import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;

/** The mappers of the parts of a node, which belong together wherever a node is shown. */
public record NodeParts(
        QualifiedNames names,
        UserNames users,
        NodeProperties properties,
        NodeAspects aspects,
        NodePermissions permissions,
        Favourites favourites,
        NodePaths paths,
        NodeDefinitions definitions,
        AllowableOperations operations) {

    /** Makes the mappers that follow from the others. */
    public static NodeParts of(
            QualifiedNames names,
            UserNames users,
            NodeAspects aspects,
            NodePermissions nodePermissions,
            Favourites favourites,
            NodeService nodes,
            DictionaryService dictionary,
            PermissionService permissions,
            Repository repository) {
        return new NodeParts(
                names,
                users,
                new NodeProperties(names, dictionary, users),
                aspects,
                nodePermissions,
                favourites,
                new NodePaths(nodes, permissions, names, aspects),
                new NodeDefinitions(dictionary, names),
                new AllowableOperations(permissions, new SpecialNodes(nodes, repository)));
    }
}
