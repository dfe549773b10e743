package org.bayan.statement.description;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;
import org.bayan.statement.evidence.Standing;

/**
 * What a person decided for one field: these values and no others, from now on.
 *
 * @param field the field
 * @param values its values, each with the date it stands for where the field is the date; empty where it has none
 * @param user who decided
 * @param at when
 */
public record HumanDecision(Field field, List<FieldEvidence> values, String user, Instant at) {
    public HumanDecision {
        values = List.copyOf(values);
    }

    /** A value that the person wrote. */
    public static FieldEvidence written(Field field, String value, String user, Instant at) {
        return FieldEvidence.withoutText(field, value, Origin.HUMAN, null, user, at);
    }

    /** A value that the person found right as it is; it keeps its place in the text. */
    public static FieldEvidence confirmed(FieldEvidence found, String user, Instant at) {
        return new FieldEvidence(
                found.field(),
                found.value(),
                found.raw(),
                found.start(),
                found.end(),
                found.rule(),
                found.score(),
                Origin.HUMAN,
                Standing.ACCEPTED,
                List.of(),
                found.date(),
                user,
                at);
    }

    /** The evidence after the decision: what it replaces is kept as rejected, earlier decisions as superseded. */
    public Evidence appliedTo(Evidence before) {
        List<FieldEvidence> after = new ArrayList<>();
        for (FieldEvidence e : before.fields()) {
            if (!e.is(field)) {
                after.add(e);
            }
        }
        after.addAll(values.isEmpty() ? List.of(written(field, null, user, at)) : values);
        for (FieldEvidence e : before.of(field)) {
            if (e.isHuman()) {
                after.add(e.withState(Standing.SUPERSEDED));
            } else if (values.stream().noneMatch(v -> isSamePlace(v, e))) {
                boolean chosen = values.stream().anyMatch(v -> v.value().equals(e.value()));
                after.add(e.withState(chosen ? Standing.PROPOSED : Standing.REJECTED));
            }
        }
        return before.withFields(after);
    }

    private static boolean isSamePlace(FieldEvidence one, FieldEvidence other) {
        return one.value().equals(other.value())
                && one.start() != null
                && one.start().equals(other.start())
                && one.rule() != null
                && one.rule().equals(other.rule());
    }
}
