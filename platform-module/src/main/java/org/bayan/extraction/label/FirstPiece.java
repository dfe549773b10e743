package org.bayan.extraction.label;

import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.layout.TextLine;

/** The beginning of a label's value, as much of it as tells whether the value fits. */
final class FirstPiece {
    private FirstPiece() {}

    /**
     * The rest of the label's segment, else the next segment or line.
     *
     * @param following the next label, at which the value ends, or null where there is none
     * @return the text, empty where nothing follows; never longer than {@link ValueJudge#LONGEST}
     */
    static String of(Layout layout, LabelHit hit, LabelHit following) {
        int limit = following == null ? layout.text().length() : following.start();
        TextLine line = layout.lines().get(hit.line());
        Span rest = cut(layout, line.segments().get(hit.segment()), hit.valueStart(), limit);
        if (rest.length() > 0) {
            return layout.of(rest);
        }
        if (hit.segment() + 1 < line.segments().size()) {
            Span cell = line.segments().get(hit.segment() + 1);
            return layout.of(cut(layout, cell, cell.start(), limit));
        }
        if (hit.line() + 1 < layout.lines().size()) {
            TextLine below = layout.lines().get(hit.line() + 1);
            Span first = below.segments().get(0);
            return layout.of(cut(layout, first, first.start(), limit));
        }
        return "";
    }

    private static Span cut(Layout layout, Span segment, int start, int limit) {
        int end = Math.min(Math.min(segment.end(), limit), start + ValueJudge.LONGEST);
        return end <= start ? new Span(start, start) : Spans.trimmed(layout.text(), start, end);
    }
}
