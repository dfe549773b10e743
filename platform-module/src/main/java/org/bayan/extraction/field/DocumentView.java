package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.label.LabelledBlock;
import org.bayan.extraction.layout.Layout;

/**
 * What all readers look at, prepared once.
 *
 * @param source the document
 * @param layout its lines
 * @param blocks its labelled blocks
 * @param head the lines before its running text and the first of that, in order
 * @param tail its last lines, in order, none of which belongs to the head
 * @param lines head and tail
 * @param dates finds the dates of its parts
 * @param titles how far its titles reach
 */
record DocumentView(
        StructuredText source,
        Layout layout,
        List<LabelledBlock> blocks,
        List<RoledLine> head,
        List<RoledLine> tail,
        List<RoledLine> lines,
        WindowDates dates,
        TitleEnds titles) {
    static DocumentView of(
            StructuredText source,
            Layout layout,
            List<LabelledBlock> blocks,
            List<RoledLine> head,
            List<RoledLine> tail,
            WindowDates dates) {
        List<RoledLine> lines = new ArrayList<>(head.size() + tail.size());
        lines.addAll(head);
        lines.addAll(tail);
        return new DocumentView(source, layout, blocks, head, tail, List.copyOf(lines), dates, new TitleEnds());
    }

    String of(RoledLine line) {
        return line.text();
    }

    String of(Span span) {
        return layout.of(span);
    }
}
