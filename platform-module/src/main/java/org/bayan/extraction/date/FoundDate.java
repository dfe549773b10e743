package org.bayan.extraction.date;

import java.util.List;
import org.bayan.extraction.Span;

/**
 * A date found in a text, with what is needed to judge whether it is the date of issue.
 *
 * @param date what it means; Gregorian where the text gives two calendars
 * @param span where it stands, its weekday and its twin in another calendar included
 * @param raw the text of {@code span}
 * @param rule id of the rule that read it, {@code date.named} for example; see {@link DateRule}
 * @param context what it stands in
 * @param evidence what speaks for or against the reading, in the order of the text
 * @param alternatives what else the text could mean or says as well: the other order of day and month, a contradicting twin
 */
public record FoundDate(
        StatedDate date,
        Span span,
        String raw,
        String rule,
        Context context,
        List<DateEvidence> evidence,
        List<StatedDate> alternatives) {
    /** What a date stands in. */
    public enum Context {
        /** A line that holds little beside the date: «دمشق في 8/3/1963», "Damascus, 15 March 2011 –". */
        DATELINE,
        /** After a label or formula of issue: «تاريخ الصدور:», "Date:", «صدر في دمشق بتاريخ». */
        LABELLED,
        /** In the line that gives the document's own type or number: «مرسوم رقم 12 لعام 2011», "№ 123, 15.3.2011". */
        HEADING,
        RUNNING,
        /** Part of a name: «ثورة 8 آذار 1963», "September 11 attacks". Never a date of issue. */
        NAME,
        /** In the citation of another document or law: "Resolution 2254 (2015)". Never a date of issue. */
        CITATION,
        /** Behind a label of something else: "Updated: 9 December 2024", «تاريخ الاستلام». Never a date of issue. */
        OTHER_EVENT
    }

    public FoundDate {
        evidence = List.copyOf(evidence);
        alternatives = List.copyOf(alternatives);
    }

    public boolean has(DateEvidence.Kind kind) {
        return evidence.stream().anyMatch(e -> e.kind() == kind);
    }

    FoundDate in(Context other) {
        return new FoundDate(date, span, raw, rule, other, evidence, alternatives);
    }
}
