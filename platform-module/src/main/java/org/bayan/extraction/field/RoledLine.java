package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.layout.TextLine;

/**
 * A line with what it is for.
 *
 * @param text what it says
 * @param dates the dates that it holds, in its order
 */
record RoledLine(TextLine line, String text, LineRole role, List<FoundDate> dates) {
    RoledLine {
        dates = List.copyOf(dates);
    }

    /** The same line with another role. */
    RoledLine as(LineRole other) {
        return new RoledLine(line, text, other, dates);
    }

    Span span() {
        return line.span();
    }

    /** Whether an offset of the text lies in one of the dates. */
    static boolean isInDate(List<FoundDate> dates, int at) {
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).span().start() <= at && at < dates.get(i).span().end()) {
                return true;
            }
        }
        return false;
    }

    boolean is(LineRole other) {
        return role == other;
    }
}
