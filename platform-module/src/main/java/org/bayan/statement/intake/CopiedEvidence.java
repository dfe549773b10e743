package org.bayan.statement.intake;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.EvidenceUnreadableException;
import org.bayan.statement.evidence.FieldEvidence;

/**
 * What a copy keeps of its original's evidence: which of the values that it has come from rules. The original may have been
 * waiting to be read again, so that they are not those of the copied content; unexplained they would pass for a person's.
 */
public class CopiedEvidence {
    private final EvidenceStore evidenceStore;

    public CopiedEvidence(EvidenceStore evidenceStore) {
        this.evidenceStore = evidenceStore;
    }

    /** The property to give to the copy; empty where rules have given no value. Must be asked before the original's is removed. */
    Map<QName, Serializable> of(NodeRef copy) {
        List<FieldEvidence> byRules = evidence(copy).fields().stream()
                .filter(evidence -> evidence.isAccepted() && !evidence.isHuman())
                .flatMap(evidence -> withoutText(evidence).stream())
                .toList();
        return byRules.isEmpty()
                ? Map.of()
                : Map.of(
                        BayanModel.PROP_EVIDENCE,
                        evidenceStore.store(copy, Evidence.none().withFields(byRules)));
    }

    private Evidence evidence(NodeRef copy) {
        try {
            return evidenceStore.read(copy);
        } catch (EvidenceUnreadableException e) {
            // The original's, which keeps it and says so; without it the copy's values count as a person's.
            return Evidence.none();
        }
    }

    /** The copy has no text yet that a place could refer to. */
    private static Optional<FieldEvidence> withoutText(FieldEvidence evidence) {
        return Field.ofKey(evidence.field())
                .map(field -> FieldEvidence.withoutText(
                        field, evidence.value(), evidence.origin(), evidence.rule(), null, null));
    }
}
