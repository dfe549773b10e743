package org.bayan.statement.description;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Standing;

/**
 * What becomes of a field when a person's decision about it is taken back: the decision before it counts again or, where there was
 * none, nothing is left of the field, so that the rules may fill it from the text. The audit trail keeps what was taken back.
 *
 * @param evidence of the whole statement, without the decision
 * @param values what the field holds now
 * @param isForTheRules whether no decision is left, so that the text must be read again
 */
public record TakenBack(Evidence evidence, List<FieldEvidence> values, boolean isForTheRules) {
    public static TakenBack of(Evidence before, Field field) {
        List<FieldEvidence> left = before.fields().stream()
                .filter(e -> !(e.is(field) && e.isHuman() && e.isAccepted()))
                .toList();
        Optional<Instant> earlier = left.stream()
                .filter(e -> e.is(field) && e.isHuman() && e.decidedAt() != null)
                .map(FieldEvidence::decidedAt)
                .max(Comparator.naturalOrder());
        if (earlier.isEmpty()) {
            return new TakenBack(
                    before.withFields(left.stream().filter(e -> !e.is(field)).toList()), List.of(), true);
        }
        Evidence after = before.withFields(left.stream()
                .map(e -> e.is(field) && e.isHuman() && earlier.get().equals(e.decidedAt())
                        ? e.withState(Standing.ACCEPTED)
                        : e)
                .toList());
        return new TakenBack(
                after,
                after.accepted(field).stream().filter(e -> e.value() != null).toList(),
                false);
    }
}
