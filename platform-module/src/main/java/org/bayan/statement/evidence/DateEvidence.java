package org.bayan.statement.evidence;

import java.util.Locale;
import org.bayan.extraction.date.StatedDate;

/**
 * How a stated date was understood, in the codes of the model.
 *
 * @param from first day, ISO 8601
 * @param to last day, ISO 8601
 * @param precision {@code day}, {@code month}, {@code year} or {@code range}
 * @param calendar {@code gregorian}, {@code hijri}, {@code rumi} or {@code jalali}
 * @param certainty {@code certain}, {@code approximate} or {@code conflicting}
 */
public record DateEvidence(String from, String to, String precision, String calendar, String certainty) {
    public static DateEvidence of(StatedDate date) {
        return new DateEvidence(
                date.from().toString(),
                date.to().toString(),
                code(date.precision()),
                code(date.calendar()),
                code(date.certainty()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
