package org.bayan.webscript.authority;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.model.BayanModel;

/** Finds and shows single records, as the caller may see them. */
public class AuthorityViews {
    private final NodeService nodeService;
    private final AuthorityRecords records;
    private final AuthorityRights rights;

    public AuthorityViews(NodeService nodeService, AuthorityRecords records, AuthorityRights rights) {
        this.nodeService = nodeService;
        this.records = records;
        this.rights = rights;
    }

    /**
     * The record that a path names: by its id, or by the id of its node, since not every id can stand in a path.
     *
     * @throws AuthorityRefused if there is none that the caller may read
     */
    NodeRef ofPath(String idOrNode) {
        return records.findByNode(idOrNode).filter(rights::mayRead).orElseGet(() -> find(idOrNode));
    }

    /**
     * The record that has an id. Whether there is one that the caller may not read is not told.
     *
     * @throws AuthorityRefused if there is none that the caller may read
     */
    NodeRef find(String id) {
        return records.find(id)
                .filter(rights::mayRead)
                .orElseThrow(() -> new AuthorityRefused(Reason.UNKNOWN, "bayan.authority.unknown", id));
    }

    AuthorityView of(NodeRef record) {
        return AuthorityView.of(
                record.getId(),
                records.read(record),
                nodeService.getSourceAssocs(record, BayanModel.ASSOC_REPLACED_BY).stream()
                        .map(AssociationRef::getSourceRef)
                        .filter(rights::mayRead)
                        .map(this::id)
                        .sorted()
                        .toList(),
                replacedBy(record).orElse(null),
                records.history(record));
    }

    private Optional<String> replacedBy(NodeRef record) {
        List<AssociationRef> targets = nodeService.getTargetAssocs(record, BayanModel.ASSOC_REPLACED_BY);
        return targets.stream()
                .map(AssociationRef::getTargetRef)
                .filter(rights::mayRead)
                .map(this::id)
                .findFirst();
    }

    private String id(NodeRef record) {
        return (String) nodeService.getProperty(record, BayanModel.PROP_AUTHORITY_ID);
    }
}
