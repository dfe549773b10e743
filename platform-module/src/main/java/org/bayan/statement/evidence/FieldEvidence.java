package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;

/**
 * Why one value stands, or does not stand, in one field of a statement.
 *
 * @param field key of the field
 * @param value the value as stored; ISO 8601 for a date; null where a person decided that the field has none
 * @param raw the text as it stands in the document; null where the value is not from the text
 * @param start first UTF-16 code unit of {@code raw} in the stored text; null with {@code raw}
 * @param end one past the last; null with {@code raw}
 * @param rule id of the rule that proposed it; null for a person's value
 * @param score how sure the rule is, 0 to 1; null for a person's value
 * @param origin who it comes from
 * @param state what became of it
 * @param conflicts values of the same text that contradict it
 * @param date how a date was understood; null for all other fields
 * @param decidedBy the person who decided; null where nobody did, or where the change came by another door than ours
 * @param decidedAt when; null with {@code decidedBy}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldEvidence(
        String field,
        String value,
        String raw,
        Integer start,
        Integer end,
        String rule,
        Double score,
        Origin origin,
        Standing state,
        List<String> conflicts,
        DateEvidence date,
        String decidedBy,
        Instant decidedAt) {
    public FieldEvidence {
        conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
    }

    public static FieldEvidence of(FieldCandidate candidate, Standing state, List<String> conflicts) {
        return new FieldEvidence(
                candidate.field().key(),
                candidate.value(),
                candidate.raw(),
                candidate.span().start(),
                candidate.span().end(),
                candidate.rule(),
                candidate.score(),
                Origin.RULE,
                state,
                conflicts,
                candidate.date() == null ? null : DateEvidence.of(candidate.date()),
                null,
                null);
    }

    /** A value that no text supports: a person's, or a folder's default named by {@code rule}. */
    public static FieldEvidence withoutText(
            Field field, String value, Origin origin, String rule, String decidedBy, Instant decidedAt) {
        return new FieldEvidence(
                field.key(),
                value,
                null,
                null,
                null,
                rule,
                null,
                origin,
                Standing.ACCEPTED,
                List.of(),
                null,
                decidedBy,
                decidedAt);
    }

    public FieldEvidence withState(Standing other) {
        return new FieldEvidence(
                field, value, raw, start, end, rule, score, origin, other, conflicts, date, decidedBy, decidedAt);
    }

    public FieldEvidence withDate(DateEvidence other) {
        return new FieldEvidence(
                field, value, raw, start, end, rule, score, origin, state, conflicts, other, decidedBy, decidedAt);
    }

    public boolean is(Field other) {
        return other.key().equals(field);
    }

    @JsonIgnore
    public boolean isAccepted() {
        return state == Standing.ACCEPTED;
    }

    @JsonIgnore
    public boolean isHuman() {
        return origin == Origin.HUMAN;
    }
}
