package org.bayan.review.trail;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.EvidenceUnreadableException;
import org.bayan.statement.evidence.FieldEvidence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of a value that nobody gave a reason for which rule found it. */
public class TrailReasons {
    private static final Logger LOG = LoggerFactory.getLogger(TrailReasons.class);

    private final NodeService nodeService;
    private final EvidenceStore evidenceStore;

    public TrailReasons(NodeService nodeService, EvidenceStore evidenceStore) {
        this.nodeService = nodeService;
        this.evidenceStore = evidenceStore;
    }

    List<TrailEntry> of(NodeRef statement, List<TrailEntry> entries) {
        boolean ruled = entries.stream().anyMatch(TrailReasons::isOpen);
        if (!ruled || !nodeService.exists(statement)) {
            return entries;
        }
        try {
            Evidence evidence = evidenceStore.read(statement);
            return entries.stream()
                    .map(entry -> isOpen(entry) ? entry.withReason(rule(evidence, entry)) : entry)
                    .toList();
        } catch (EvidenceUnreadableException e) {
            LOG.warn("The trail of {} names no rules: {}", statement, e.getMessage());
            return entries;
        }
    }

    private static boolean isOpen(TrailEntry entry) {
        return entry.user() == null && entry.reason() == null && entry.subject().equals("field");
    }

    private static String rule(Evidence evidence, TrailEntry entry) {
        return evidence.fields().stream()
                .filter(e -> e.isAccepted() && entry.key().equals(e.field()) && e.rule() != null)
                .map(FieldEvidence::rule)
                .findFirst()
                .orElse(null);
    }
}
