package org.bayan.extraction.date;

/** The rules that read dates; their ids stand in the evidence. */
public enum DateRule {
    /** Day, named month and year. */
    NAMED("date.named"),
    /** Three numbers with separators. */
    NUMERIC("date.numeric"),
    /** Year, month and day in that order. */
    ISO("date.iso"),
    /** Two calendars side by side. */
    TWIN("date.twin"),
    /** A first and a last day. */
    RANGE("date.range"),
    /** A month and its year. */
    MONTH("date.month"),
    /** A year with a marker (عام, سنة, year, م), or alone in the text. */
    YEAR("date.year");

    private final String id;

    DateRule(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
