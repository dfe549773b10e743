package org.bayan.extraction.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.TextLine;

/**
 * Tells a word that is a label elsewhere and the value here: in «Belge türü / Açıklama / Yayın tarihi» the middle line is a
 * type of document, though «Açıklama» (statement, but also remarks) has a label's wording too.
 */
final class LabelsAsValues {
    private LabelsAsValues() {}

    /**
     * Takes out each hit that fills the cell or line behind an empty label and fits it, where no value of its own follows but perhaps
     * the next label without a space between.
     */
    static void drop(Layout layout, ValueJudge judge, List<LabelHit> hits) {
        Set<Integer> starts = new HashSet<>();
        for (LabelHit hit : hits) {
            starts.add(hit.start());
        }
        for (int i = hits.size() - 1; i > 0; i--) {
            LabelHit hit = hits.get(i);
            boolean whole = hit.kind() == LabelKind.OTHER && hit.after() == LabelHit.After.END;
            Span value = whole ? hit.span() : glued(layout, hits, i);
            if (value.length() > 0
                    && isFilled(layout, hits.get(i - 1), hit)
                    && judge.weight(hits.get(i - 1).kind(), layout.of(value)) >= BlockReader.FIT
                    && !(whole && hasValue(layout, hit, starts))) {
                hits.remove(i);
            }
        }
    }

    /** «سخنرانیشماره ثبت»: the word that begins with a label's wording, up to the label that is glued to it; empty where none is. */
    private static Span glued(Layout layout, List<LabelHit> hits, int at) {
        LabelHit hit = hits.get(at);
        boolean word = hit.after() == LabelHit.After.GLUED && (hit.weak() || hit.kind() == LabelKind.OTHER);
        LabelHit next = word && at + 1 < hits.size() ? hits.get(at + 1) : null;
        boolean bounded = next != null
                && next.line() == hit.line()
                && next.segment() == hit.segment()
                && next.before() == LabelHit.Before.GLUED
                && next.after() == LabelHit.After.END;
        return bounded ? new Span(hit.start(), next.start()) : new Span(hit.start(), hit.start());
    }

    /** Whether the hit stands where the value of the label before it is looked for. */
    private static boolean isFilled(Layout layout, LabelHit label, LabelHit hit) {
        boolean next = hit.line() == label.line() && hit.segment() == label.segment() + 1
                || hit.line() == label.line() + 1 && hit.segment() == 0;
        boolean empty = label.valueStart()
                >= layout.lines()
                        .get(label.line())
                        .segments()
                        .get(label.segment())
                        .end();
        boolean below = next && empty && hit.before() == LabelHit.Before.START;
        boolean behind = hit.line() == label.line() && hit.start() == label.valueStart();
        return label.kind().shape() == LabelKind.Shape.TYPED && (below || behind);
    }

    /** Whether something other than the next label follows. */
    private static boolean hasValue(Layout layout, LabelHit hit, Set<Integer> starts) {
        TextLine line = layout.lines().get(hit.line());
        if (hit.segment() + 1 < line.segments().size()) {
            return !starts.contains(line.segments().get(hit.segment() + 1).start());
        }
        return hit.line() + 1 < layout.lines().size()
                && !layout.lines().get(hit.line() + 1).afterGap()
                && !starts.contains(layout.lines().get(hit.line() + 1).span().start());
    }
}
