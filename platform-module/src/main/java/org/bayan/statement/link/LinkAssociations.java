package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.statement.evidence.LinkEvidence;

/** The associations of a statement with authority records: what there is, and what there should be. */
public class LinkAssociations {
    private final NodeService nodeService;
    private final AuthorityReferences references;

    public LinkAssociations(NodeService nodeService, AuthorityReferences references) {
        this.nodeService = nodeService;
        this.references = references;
    }

    List<AssociatedAuthority> of(NodeRef statement) {
        List<AssociatedAuthority> associated = new ArrayList<>();
        for (LinkRole role : LinkRole.values()) {
            for (AssociationRef association :
                    nodeService.getTargetAssocs(statement, AuthorityReferences.association(role))) {
                references
                        .of(association.getTargetRef())
                        .ifPresent(found -> associated.add(new AssociatedAuthority(found.id(), found.kind(), role)));
            }
        }
        return associated;
    }

    /** The statements that are associated with a record. */
    public Set<NodeRef> statementsOf(NodeRef record) {
        Set<NodeRef> statements = new LinkedHashSet<>();
        for (LinkRole role : LinkRole.values()) {
            nodeService
                    .getSourceAssocs(record, AuthorityReferences.association(role))
                    .forEach(association -> statements.add(association.getSourceRef()));
        }
        return statements;
    }

    /** Makes the associations what the links say, and touches none that is right already. */
    void write(NodeRef statement, List<LinkEvidence> links) {
        for (LinkRole role : LinkRole.values()) {
            Set<NodeRef> missing = new LinkedHashSet<>();
            links.stream()
                    .filter(link -> link.isLinked() && link.role() == role)
                    .forEach(link -> references
                            .find(link.authorityId())
                            .map(AuthorityReference::nodeRef)
                            .ifPresent(missing::add));
            for (AssociationRef association :
                    nodeService.getTargetAssocs(statement, AuthorityReferences.association(role))) {
                NodeRef target = association.getTargetRef();
                if (!missing.remove(target) && references.of(target).isPresent()) {
                    nodeService.removeAssociation(statement, target, association.getTypeQName());
                }
            }
            missing.forEach(
                    target -> nodeService.createAssociation(statement, target, AuthorityReferences.association(role)));
        }
    }
}
