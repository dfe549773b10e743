package org.bayan.extraction.date;

/** What a word of the table {@code date-words.tsv} does in a date; {@link #key} is its name there. */
enum TermKind {
    MONTH_GREGORIAN("month.gregorian"),
    MONTH_GREGORIAN_RARE("month.gregorian.rare"),
    MONTH_HIJRI("month.hijri"),
    MONTH_JALALI("month.jalali"),
    MONTH_JALALI_RARE("month.jalali.rare"),
    /** A month that a number is part of: تشرين 2, ك1; the value is that of the first of the two. */
    MONTH_NUMBERED("month.numbered"),
    WEEKDAY("weekday"),
    DAY("day"),
    DAY_SUFFIX("day-suffix"),
    OF("of"),
    YEAR_LABEL("year-label"),
    YEAR_WORD("year-word"),
    ERA("era"),
    TWIN("twin"),
    RANGE_FROM("range-from"),
    RANGE_TO("range-to"),
    AND("and"),
    LABEL("label"),
    FORMULA("formula"),
    NUMBER_LABEL("number-label"),
    LAW("law"),
    NAME_HEAD("name-head"),
    NAME_TAIL("name-tail"),
    /** Before or behind a year that is only about right: "c. 1967", حوالي. */
    ABOUT("about"),
    /** Behind a date that cites: "8.3.1963 tarihli karar". */
    CITING("citing");

    private final String key;

    TermKind(String key) {
        this.key = key;
    }

    static TermKind ofKey(String key) {
        for (TermKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of date word is called '" + key + "'");
    }

    boolean isMonth() {
        return ordinal() <= MONTH_JALALI_RARE.ordinal();
    }

    /** Whether the word means something else more often, so that it needs a day and a year beside it. */
    boolean isRare() {
        return this == MONTH_GREGORIAN_RARE || this == MONTH_JALALI_RARE;
    }
}
