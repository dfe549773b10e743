package org.bayan.extraction.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Finds labels that narrow columns have broken into two lines: «تاريخ» above «الصدور». */
final class SplitLabels {
    private static final int LONGEST = 24;

    private final Phrases labels;

    SplitLabels(Phrases labels) {
        this.labels = labels;
    }

    /**
     * The hits with the broken labels in place of what was found inside of them. A line that begins with a label of its own ends
     * none: "Statement" above "Date of issuing" is a value above a label; and the line below a label that has no value yet begins
     * none: «Belge türü / Bildiri / Tarihi»; nor does the line between a label and the next one: «نوع / نامه / تاریخ».
     */
    List<LabelHit> joined(String text, List<TextLine> lines, LabelEdges edges, List<LabelHit> hits) {
        List<LabelHit> split = new ArrayList<>();
        BitSet labelled = new BitSet();
        BitSet waiting = new BitSet();
        BitSet begun = new BitSet();
        for (LabelHit hit : hits) {
            Span line = lines.get(hit.line()).span();
            labelled.set(hit.line(), labelled.get(hit.line()) || !hit.weak() && hit.start() == line.start());
            begun.set(hit.line(), begun.get(hit.line()) || hit.before() == LabelHit.Before.START);
            waiting.set(hit.line(), waiting.get(hit.line()) || hit.valueStart() >= line.end());
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean narrow = isShort(lines.get(i)) && isShort(lines.get(i + 1));
            boolean value = waiting.get(i) && begun.get(i + 2);
            if (narrow && !value && !labelled.get(i + 1) && (i == 0 || !waiting.get(i - 1))) {
                hit(text, lines.get(i), lines.get(i + 1), edges).ifPresent(split::add);
            }
        }
        if (split.isEmpty()) {
            return hits;
        }
        List<LabelHit> all = new ArrayList<>(split);
        hits.stream().filter(h -> split.stream().noneMatch(s -> isInside(h, s))).forEach(all::add);
        all.sort(LabelScanner.IN_ORDER);
        return all;
    }

    private Optional<LabelHit> hit(String text, TextLine first, TextLine second, LabelEdges edges) {
        int start = first.span().start();
        Optional<PhraseMatch> match = labels.atStart(
                        text.substring(start, second.span().end()))
                .filter(m -> !m.term().weak() && start + m.end() > second.span().start());
        Span below = second.segments().get(0);
        return match.flatMap(m -> edges.after(below, start + m.end())
                .map(after -> new LabelHit(
                        LabelKind.ofKey(m.term().code()),
                        false,
                        second.index(),
                        0,
                        start + m.start(),
                        start + m.end(),
                        edges.valueStart(below, start + m.end()),
                        LabelHit.Before.START,
                        after)));
    }

    private static boolean isShort(TextLine line) {
        return !line.isSegmented() && line.length() <= LONGEST;
    }

    private static boolean isInside(LabelHit hit, LabelHit split) {
        return hit.start() < split.end() && split.start() < hit.end();
    }
}
