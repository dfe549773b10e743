package org.bayan.statement.link;

import java.util.Set;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.bayan.statement.ExtractionState;
import org.bayan.statement.evidence.EvidenceUnreadableException;
import org.bayan.statement.intake.StatementNodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What reaches a statement's associations by other doors than ours. */
public class OtherDoors {
    private static final Logger LOG = LoggerFactory.getLogger(OtherDoors.class);
    private static final String RESTORED = OtherDoors.class.getName() + ".restored";

    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final StatementLinks statementLinks;

    public OtherDoors(NodeService nodeService, StatementNodes statementNodes, StatementLinks statementLinks) {
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.statementLinks = statementLinks;
    }

    /**
     * Makes decisions of what somebody did to the associations. A statement that waits to be read is settled when it has been
     * read: a copy has associations that nobody decided for it.
     */
    void settle(NodeRef statement, String user) {
        if (!statementNodes.isReadable(statement) || isPending(statement) || isRestored(statement)) {
            return;
        }
        try {
            statementLinks.settle(statement, user);
        } catch (EvidenceUnreadableException e) {
            LOG.warn("What was done to the associations of {} is not in its evidence: {}", statement, e.getMessage());
        }
    }

    private boolean isPending(NodeRef statement) {
        return ExtractionState.of(nodeService.getProperty(statement, BayanModel.PROP_EXTRACTION_STATE))
                .filter(state -> state == ExtractionState.PENDING)
                .isPresent();
    }

    /** The trashcan keeps no associations: the evidence still knows them. */
    void restore(NodeRef statement) {
        if (statementNodes.isReadable(statement)
                && !statementLinks.evidence(statement).links().isEmpty()) {
            restored().add(statement);
            statementLinks.rebuild(statement);
        }
    }

    private static boolean isRestored(NodeRef statement) {
        return restored().contains(statement);
    }

    private static Set<NodeRef> restored() {
        return TransactionalResourceHelper.getSet(RESTORED);
    }
}
