package org.bayan.extraction.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.TextLine;

/** Reads tables whose first row holds the labels and whose second row holds the values below them. */
final class ColumnTable {
    private static final int FEWEST_LABELS = 2;

    private ColumnTable() {}

    /** The blocks of a document that are laid out in columns; their hits are taken out of {@code hits}. */
    static List<LabelledBlock> take(Layout layout, ValueJudge judge, List<LabelHit> hits) {
        Map<Integer, List<LabelHit>> byLine = new HashMap<>();
        for (LabelHit hit : hits) {
            if (hit.before() == LabelHit.Before.START
                    && (hit.after() == LabelHit.After.END || hit.after() == LabelHit.After.COLON)) {
                byLine.computeIfAbsent(hit.line(), l -> new ArrayList<>()).add(hit);
            }
        }
        List<LabelledBlock> blocks = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        byLine.forEach((line, labels) -> {
            if (isHead(layout, line, labels, byLine)) {
                blocks.add(block(layout, judge, line, labels));
                taken.add(line);
            }
        });
        hits.removeIf(h -> taken.contains(h.line()));
        return blocks;
    }

    private static boolean isHead(
            Layout layout, int index, List<LabelHit> labels, Map<Integer, List<LabelHit>> byLine) {
        TextLine line = layout.lines().get(index);
        if (labels.size() < FEWEST_LABELS || labels.size() != line.segments().size()) {
            return false;
        }
        boolean ends = labels.stream()
                .allMatch(
                        h -> h.valueStart() == line.segments().get(h.segment()).end());
        boolean below = index + 1 < layout.lines().size() && !byLine.containsKey(index + 1);
        return ends && below && layout.lines().get(index + 1).segments().size() == labels.size();
    }

    private static LabelledBlock block(Layout layout, ValueJudge judge, int line, List<LabelHit> labels) {
        List<LabelledValue> values = new ArrayList<>();
        TextLine below = layout.lines().get(line + 1);
        for (LabelHit hit : labels) {
            Span cell = below.segments().get(hit.segment());
            List<Span> pieces = judge.isNothing(layout.of(cell)) ? List.of() : List.of(cell);
            values.add(new LabelledValue(
                    hit.kind(), new Span(hit.start(), hit.end()), pieces, LabelledValue.Setting.BLOCK));
        }
        return new LabelledBlock(
                values, new Span(labels.get(0).start(), below.span().end()));
    }
}
