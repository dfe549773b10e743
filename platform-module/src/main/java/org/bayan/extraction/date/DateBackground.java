package org.bayan.extraction.date;

import java.util.function.Function;

/**
 * The document that a line stands in, for dates that the line alone leaves open: 1396/01/02 is of Iran's calendar in Persian,
 * 05/04/2011 is in May where another line has 04/25/2011, and '17 is 2017 among dates of 2016 and 2017. Belongs to one thread.
 */
public final class DateBackground {
    /** UTF-16 code units of a document that are looked at. */
    private static final int LONGEST = 20_000;

    private final CharSequence text;
    private final Function<CharSequence, TextHints> reader;
    private TextHints hints;

    DateBackground(CharSequence text, Function<CharSequence, TextHints> reader) {
        this.text = text.length() > LONGEST ? text.subSequence(0, LONGEST) : text;
        this.reader = reader;
    }

    TextHints hints() {
        if (hints == null) {
            hints = reader.apply(text);
        }
        return hints;
    }
}
