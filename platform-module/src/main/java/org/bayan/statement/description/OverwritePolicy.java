package org.bayan.statement.description;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;
import org.bayan.statement.evidence.Standing;

/**
 * Decides which of the proposed values a statement takes. The one rule above all: what a person set or confirmed stays, by
 * whatever door the person came; what rules propose against it is kept beside it.
 */
public final class OverwritePolicy {
    /** Rule id of a value that the intake folder gives where the text is silent. */
    public static final String FOLDER_DEFAULT = "folder.default";

    private final HumanValues humanValues = new HumanValues();

    /**
     * @param before the evidence of earlier runs and decisions
     * @param current what the properties hold now
     * @param extraction what the text says
     * @param defaults what the intake folder gives to fields of which the text is silent
     */
    public Description describe(
            Evidence before, CurrentValues current, Extraction extraction, Map<Field, List<String>> defaults) {
        Map<Field, List<FieldEvidence>> writes = new EnumMap<>(Field.class);
        List<FieldEvidence> evidence = new ArrayList<>();
        Set<Field> conflicts = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            List<FieldEvidence> proposed = proposals(field, extraction, defaults);
            List<FieldEvidence> held = humanValues.of(field, before, current, acceptedValues(proposed));
            if (held.isEmpty()) {
                evidence.addAll(proposed);
                write(field, proposed, before, current, writes);
                if (proposed.stream()
                        .anyMatch(e -> e.isAccepted() && !e.conflicts().isEmpty())) {
                    conflicts.add(field);
                }
            } else {
                evidence.addAll(held);
                addBeside(held, proposed, evidence);
            }
        }
        return new Description(writes, evidence, conflicts);
    }

    private static void write(
            Field field,
            List<FieldEvidence> proposed,
            Evidence before,
            CurrentValues current,
            Map<Field, List<FieldEvidence>> writes) {
        List<FieldEvidence> accepted =
                proposed.stream().filter(FieldEvidence::isAccepted).toList();
        boolean ours = !before.accepted(field).isEmpty();
        if (!accepted.isEmpty() || (ours && !current.of(field).isEmpty())) {
            writes.put(field, accepted);
        }
    }

    /** What rules say against a person's value stands beside it, undecided or rejected as it was before. */
    private static void addBeside(
            List<FieldEvidence> held, List<FieldEvidence> proposed, List<FieldEvidence> evidence) {
        Set<String> values = new LinkedHashSet<>();
        held.forEach(e -> values.add(e.value()));
        for (FieldEvidence e : proposed) {
            if (e.rule() != null && e.raw() != null) {
                Standing standing = values.contains(e.value()) ? Standing.PROPOSED : Standing.REJECTED;
                evidence.add(e.withState(standing));
            }
        }
    }

    private static List<FieldEvidence> proposals(
            Field field, Extraction extraction, Map<Field, List<String>> defaults) {
        List<FieldEvidence> proposals = new ArrayList<>();
        extraction.decision(field).ifPresent(decision -> addAll(decision, proposals));
        if (proposals.stream().noneMatch(FieldEvidence::isAccepted)) {
            for (String value : defaults.getOrDefault(field, List.of())) {
                proposals.add(FieldEvidence.withoutText(field, value, Origin.IMPORT, FOLDER_DEFAULT, null, null));
            }
        }
        return proposals;
    }

    private static void addAll(FieldDecision decision, List<FieldEvidence> proposals) {
        List<String> conflicts = values(decision.conflicts());
        decision.accepted().forEach(c -> proposals.add(FieldEvidence.of(c, Standing.ACCEPTED, conflicts)));
        decision.support().forEach(c -> proposals.add(FieldEvidence.of(c, Standing.PROPOSED, List.of())));
        decision.rivals().forEach(c -> proposals.add(FieldEvidence.of(c, Standing.PROPOSED, List.of())));
    }

    private static List<String> values(List<FieldCandidate> candidates) {
        return candidates.stream().map(FieldCandidate::value).distinct().toList();
    }

    private static List<String> acceptedValues(List<FieldEvidence> evidence) {
        return evidence.stream()
                .filter(FieldEvidence::isAccepted)
                .map(FieldEvidence::value)
                .toList();
    }
}
