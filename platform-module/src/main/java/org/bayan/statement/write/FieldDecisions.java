package org.bayan.statement.write;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.description.CurrentValues;
import org.bayan.statement.description.HumanDecision;
import org.bayan.statement.description.HumanValues;
import org.bayan.statement.description.TakenBack;
import org.bayan.statement.evidence.DateEvidence;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.FieldEvidence;

/**
 * Stores what a person decides for a field. Runs in the person's own transaction and name, after the caller has checked that
 * the person may change the statement.
 */
public class FieldDecisions {
    private final NodeService nodeService;
    private final ValueWriter valueWriter;
    private final EvidenceStore evidenceStore;
    private final SilentWrites silentWrites;
    private final Clock clock;
    private final HumanValues humanValues = new HumanValues();

    public FieldDecisions(
            NodeService nodeService,
            ValueWriter valueWriter,
            EvidenceStore evidenceStore,
            SilentWrites silentWrites,
            Clock clock) {
        this.nodeService = nodeService;
        this.valueWriter = valueWriter;
        this.evidenceStore = evidenceStore;
        this.silentWrites = silentWrites;
        this.clock = clock;
    }

    /**
     * @param values what the field holds from now on; empty if it is to stay empty for ever
     * @throws FieldValues.Refused naming what is wrong with a value
     */
    public void set(NodeRef nodeRef, Field field, List<String> values, String user) throws FieldValues.Refused {
        Instant now = clock.instant();
        List<FieldEvidence> decided = new ArrayList<>();
        for (String value : FieldValues.check(field, values)) {
            FieldEvidence written = HumanDecision.written(field, value, user, now);
            decided.add(field == Field.DATE ? written.withDate(DateEvidence.of(IsoDates.parse(value))) : written);
        }
        store(nodeRef, new HumanDecision(field, decided, user, now), evidenceStore.read(nodeRef));
    }

    /**
     * Confirms the values that the field holds.
     *
     * @throws FieldValues.Refused if it holds none
     */
    public void confirm(NodeRef nodeRef, Field field, String user) throws FieldValues.Refused {
        Instant now = clock.instant();
        Evidence before = evidenceStore.read(nodeRef);
        CurrentValues current = valueWriter.current(nodeRef, Map.of());
        List<FieldEvidence> confirmed = new ArrayList<>();
        for (String value : current.of(field)) {
            confirmed.add(before.accepted(field).stream()
                    .filter(e -> value.equals(e.value()))
                    .findFirst()
                    .map(found -> HumanDecision.confirmed(found, user, now))
                    .orElseGet(() -> dated(HumanDecision.written(field, value, user, now), field)));
        }
        if (confirmed.isEmpty()) {
            throw new FieldValues.Refused("bayan.field.nothingToConfirm", field.key());
        }
        store(nodeRef, new HumanDecision(field, confirmed, user, now), before);
    }

    /**
     * Takes the last decision back: the one before it counts again or, where there was none, the field is the rules' again.
     *
     * @return whether the text must be read again, for the rules to fill the field
     * @throws FieldValues.Refused if no person has decided the field
     */
    public boolean takeBack(NodeRef nodeRef, Field field) throws FieldValues.Refused {
        Evidence before = evidenceStore.read(nodeRef);
        if (humanValues
                .of(field, before, valueWriter.current(nodeRef, Map.of()), List.of())
                .isEmpty()) {
            throw new FieldValues.Refused("bayan.field.nothingToTakeBack", field.key());
        }
        TakenBack left = TakenBack.of(before, field);
        store(nodeRef, field, left.values(), left.evidence());
        return left.isForTheRules();
    }

    private static FieldEvidence dated(FieldEvidence evidence, Field field) {
        return field == Field.DATE ? evidence.withDate(DateEvidence.of(IsoDates.parse(evidence.value()))) : evidence;
    }

    private void store(NodeRef nodeRef, HumanDecision decision, Evidence before) {
        store(nodeRef, decision.field(), decision.values(), decision.appliedTo(before));
    }

    private void store(NodeRef nodeRef, Field field, List<FieldEvidence> values, Evidence after) {
        valueWriter.write(nodeRef, field, values);
        valueWriter.markConflicts(nodeRef, openConflicts(after));
        // The evidence is content: written as usual, it would make the whole file a new version.
        silentWrites.withoutVersion(
                nodeRef,
                () -> silentWrites.besideTheRecord(
                        nodeRef,
                        () -> nodeService.addAspect(
                                nodeRef,
                                BayanModel.ASPECT_EXTRACTED,
                                Map.of(BayanModel.PROP_EVIDENCE, evidenceStore.store(nodeRef, after)))));
    }

    /** A person's decision settles what the text left open. */
    private static Set<Field> openConflicts(Evidence evidence) {
        Set<Field> open = new HashSet<>();
        for (FieldEvidence e : evidence.fields()) {
            if (e.isAccepted() && !e.conflicts().isEmpty()) {
                Field.ofKey(e.field()).ifPresent(open::add);
            }
        }
        return open;
    }
}
