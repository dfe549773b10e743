package org.bayan.authority.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/**
 * Takes the associations of statements from one record to another and back. Statements that the user may not see or change go
 * along: a merge is about the record. Their evidence and what is derived from it follow the associations by themselves.
 */
public class StatementAssociations {
    private static final Map<String, QName> ROLES = Stream.of(
                    BayanModel.ASSOC_ISSUED_BY,
                    BayanModel.ASSOC_RELATED_ENTITY,
                    BayanModel.ASSOC_RELATED_PERSON,
                    BayanModel.ASSOC_RELATED_EVENT)
            .collect(Collectors.toMap(QName::getLocalName, role -> role));

    private final NodeService nodeService;

    public StatementAssociations(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** What was moved, so that it can be moved back. */
    List<MovedLink> move(NodeRef from, NodeRef to) {
        return AuthenticationUtil.runAsSystem(() -> {
            List<MovedLink> moved = new ArrayList<>();
            for (QName role : ROLES.values()) {
                for (AssociationRef association : nodeService.getSourceAssocs(from, role)) {
                    NodeRef statement = association.getSourceRef();
                    boolean joined = isAssociated(statement, to, role);
                    nodeService.removeAssociation(statement, from, role);
                    if (!joined) {
                        nodeService.createAssociation(statement, to, role);
                    }
                    moved.add(new MovedLink(statement.getId(), role.getLocalName(), joined));
                }
            }
            return moved;
        });
    }

    /**
     * Undoes {@link #move}. What people have taken away from the other record meanwhile stays away, and what they have added to
     * it stays there.
     *
     * @param current the record that stands for the other one now
     */
    void moveBack(NodeRef record, NodeRef current, List<MovedLink> moved) {
        AuthenticationUtil.runAsSystem(() -> {
            for (MovedLink link : moved) {
                NodeRef statement = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, link.statement());
                QName role = ROLES.get(link.role());
                if (!nodeService.exists(statement) || !isAssociated(statement, current, role)) {
                    continue;
                }
                if (!link.joined()) {
                    nodeService.removeAssociation(statement, current, role);
                }
                if (!isAssociated(statement, record, role)) {
                    nodeService.createAssociation(statement, record, role);
                }
            }
            return null;
        });
    }

    private boolean isAssociated(NodeRef statement, NodeRef record, QName role) {
        return nodeService.getTargetAssocs(statement, role).stream()
                .anyMatch(association -> association.getTargetRef().equals(record));
    }
}
