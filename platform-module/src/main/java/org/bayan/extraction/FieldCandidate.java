package org.bayan.extraction;

import org.bayan.extraction.date.StatedDate;

/**
 * One value that one rule proposes for one field, with its evidence. Candidates are never thrown away before the resolver has
 * seen them all: what it does not choose is kept as a rival.
 *
 * @param field the field
 * @param value the value as it would be stored: a code for a list field, ISO 8601 for a date, the text itself otherwise
 * @param raw the stretch of the text as it stands there; may differ from {@code value} by repair only
 * @param span where {@code raw} stands
 * @param rule id of the rule, {@code block.label} or {@code dateline.gregorian} for example
 * @param score how sure the rule is, from 0 to 1; of values scored 0.9 or more, 98 in 100 should be right
 * @param date the parsed date for {@link Field#DATE}, else null
 */
public record FieldCandidate(
        Field field, String value, String raw, Span span, String rule, double score, StatedDate date) {
    public FieldCandidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is from 0 to 1, not " + score);
        }
        if ((field == Field.DATE) != (date != null)) {
            throw new IllegalArgumentException("A parsed date goes with the date field, and only with it");
        }
    }

    public static FieldCandidate text(Field field, String value, String raw, Span span, String rule, double score) {
        return new FieldCandidate(field, value, raw, span, rule, score, null);
    }

    public static FieldCandidate date(StatedDate date, String raw, Span span, String rule, double score) {
        return new FieldCandidate(Field.DATE, date.iso(), raw, span, rule, score, date);
    }
}
