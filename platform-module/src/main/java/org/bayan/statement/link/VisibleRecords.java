package org.bayan.statement.link;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;

/** The authority records that the current user may see. To everybody else a record that is hidden is one that is not there. */
public class VisibleRecords {
    private final AuthorityReferences references;
    private final PermissionService permissionService;

    public VisibleRecords(AuthorityReferences references, PermissionService permissionService) {
        this.references = references;
        this.permissionService = permissionService;
    }

    /** The record that stands for an id now, after all merges, if the user may see it. */
    public Optional<AuthorityReference> current(String id) {
        return references.find(id).map(references::current).filter(this::isVisible);
    }

    /** The very record of an id, merged or not, if the user may see it. */
    public Optional<AuthorityReference> itself(String id) {
        return references.find(id).filter(this::isVisible);
    }

    /**
     * The record that a path names: by its id, or by the id of its node, since not every id can stand in a path.
     *
     * @throws LinkRefused if there is no such record for the user's eyes
     */
    public AuthorityReference requireOfPath(String idOrNode) {
        return references
                .of(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, idOrNode))
                .map(references::current)
                .filter(this::isVisible)
                .orElseGet(() -> require(idOrNode));
    }

    private boolean isVisible(AuthorityReference record) {
        return permissionService.hasPermission(record.nodeRef(), PermissionService.READ) == AccessStatus.ALLOWED;
    }

    /**
     * @throws LinkRefused if there is no such record for the user's eyes
     */
    public AuthorityReference require(String id) {
        return current(id)
                .orElseThrow(() -> new LinkRefused(LinkRefused.Kind.NOT_FOUND, "bayan.linking.noSuchAuthority", id));
    }
}
