package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.layout.TextLine;

/**
 * A line with what it is for.
 *
 * @param dates the dates that it holds, in its order
 */
record RoledLine(TextLine line, LineRole role, List<FoundDate> dates) {
    RoledLine {
        dates = List.copyOf(dates);
    }

    Span span() {
        return line.span();
    }

    boolean is(LineRole other) {
        return role == other;
    }
}
