package org.bayan.extraction.label;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.vocabulary.Phrases;

/** Gathers the lines or cells that belong to a label. */
final class ValueCollector {
    /** Entries that a list without a label behind it may have. */
    private static final int LONGEST_OPEN_LIST = 40;
    /** A line of this length may be wrapped; a shorter one ends where its author ended it. */
    private static final int WRAPPED = 45;
    /** A longer line is running text, not an entry of a list. */
    private static final int LONGEST_ENTRY = 130;

    private static final int MOST_WRAPPED_LINES = 4;
    private static final int LONGEST_NOTHING = 60;

    private final Layout layout;
    private final ValueJudge judge;
    private final Phrases salutations;

    ValueCollector(Layout layout, ValueJudge judge, Phrases salutations) {
        this.layout = layout;
        this.judge = judge;
        this.salutations = salutations;
    }

    /**
     * The value of a label.
     *
     * @param following the next label of the same block, or null where it is the last
     * @param style how the values of the labels before it are set
     */
    List<Span> collect(LabelHit hit, LabelHit following, ListStyle style) {
        int limit = following == null ? layout.text().length() : following.start();
        List<Span> pieces = new ArrayList<>();
        TextLine line = layout.lines().get(hit.line());
        add(cut(line.segments().get(hit.segment()), hit.valueStart(), limit), pieces);
        boolean list = hit.kind().shape() == LabelKind.Shape.LIST;
        for (int i = hit.segment() + 1; i < line.segments().size() && (list || pieces.isEmpty()); i++) {
            add(cut(line.segments().get(i), line.segments().get(i).start(), limit), pieces);
        }
        switch (hit.kind().shape()) {
            case TYPED -> oneBelow(hit, limit, pieces);
            case TEXT -> wrappedBelow(hit, following, limit, pieces);
            case LIST -> listBelow(hit, following, limit, pieces, style);
            default -> pieces.clear();
        }
        pieces.removeIf(this::isNothing);
        return pieces;
    }

    private void oneBelow(LabelHit hit, int limit, List<Span> pieces) {
        if (pieces.isEmpty() && hit.line() + 1 < layout.lines().size()) {
            TextLine below = layout.lines().get(hit.line() + 1);
            add(cut(below.segments().get(0), below.span().start(), limit), pieces);
        }
    }

    private void wrappedBelow(LabelHit hit, LabelHit following, int limit, List<Span> pieces) {
        boolean bounded = following != null;
        for (int i = hit.line() + 1; i < layout.lines().size() && pieces.size() < MOST_WRAPPED_LINES; i++) {
            TextLine below = layout.lines().get(i);
            boolean over = !pieces.isEmpty() && (isLabelled(hit, below) || !continues(pieces, below, bounded));
            if (below.span().start() >= limit || over) {
                return;
            }
            add(cut(below.segments().get(0), below.span().start(), limit), pieces);
        }
    }

    private boolean continues(List<Span> pieces, TextLine below, boolean bounded) {
        Span last = pieces.get(pieces.size() - 1);
        boolean sameParagraph = below.block().span().start() <= last.start() && !below.isRow();
        boolean mayWrap = bounded && !below.afterGap() && last.length() >= WRAPPED && !below.isRow();
        char end = layout.text().charAt(last.end() - 1);
        return (sameParagraph || mayWrap)
                && end != '.'
                && end != ':'
                && below.length() <= LONGEST_ENTRY
                && salutations.atStart(layout.of(below)).isEmpty();
    }

    private void listBelow(LabelHit hit, LabelHit following, int limit, List<Span> pieces, ListStyle style) {
        if (hit.kind() == LabelKind.OTHER && (following == null || !pieces.isEmpty())) {
            oneBelow(hit, limit, pieces);
            return;
        }
        boolean glued = hit.after() == LabelHit.After.GLUED || hit.after() == LabelHit.After.DIGIT;
        boolean inLine = following == null
                && !pieces.isEmpty()
                && hit.before() == LabelHit.Before.GLUED
                && hit.start() - layout.lines().get(hit.line()).span().start() > LONGEST_ENTRY;
        boolean below = pieces.isEmpty() || glued && !inLine;
        boolean nothing = !pieces.isEmpty() && isNothing(pieces.get(pieces.size() - 1));
        boolean goesOn = style.goesOn() || following == null && style.isLast(layout, hit);
        boolean gaps = false;
        int added = 0;
        for (int i = hit.line() + 1; i < layout.lines().size(); i++) {
            TextLine line = layout.lines().get(i);
            if (line.span().start() >= limit) {
                return;
            }
            if (!pieces.isEmpty() && isLabelled(hit, line)) {
                return;
            }
            if (inLine) {
                return; // a page that lost its line breaks has its whole block on one line
            }
            boolean first = added == 0 && below && !glued;
            boolean ends = following == null
                    && !isBelowCell(line, below || !pieces.isEmpty())
                    && (added >= LONGEST_OPEN_LIST
                            || first && style.isOutside(line)
                            || endsOpenList(line, first, below || goesOn || isOpen(pieces), gaps));
            if (nothing || ends || line.length() > 2 * LONGEST_ENTRY) {
                return;
            }
            gaps |= line.afterGap() && !first;
            int before = pieces.size();
            for (Span segment : line.segments()) {
                add(cut(segment, segment.start(), limit), pieces);
            }
            added++;
            nothing = pieces.size() > before && isNothing(pieces.get(pieces.size() - 1));
        }
    }

    /** Whether a line has a label of its own, one that no vocabulary knows, in a block whose labels end in colons. */
    private boolean isLabelled(LabelHit hit, TextLine line) {
        return hit.after() == LabelHit.After.COLON && UnknownLabel.begins(layout.of(line));
    }

    /** Whether a line below the last label of a block is no longer part of its list. */
    private boolean endsOpenList(TextLine line, boolean first, boolean listStyle, boolean gaps) {
        if (line.length() > LONGEST_ENTRY) {
            return true;
        }
        String text = layout.of(line);
        char end = text.charAt(text.length() - 1);
        boolean sentence = end == '.' && text.length() > 40 || end == ':' || end == '؟' || end == '?';
        boolean bullet = "-–•*◦▪".indexOf(text.charAt(0)) >= 0;
        if (line.isHeading() || line.isFurniture() || sentence) {
            return true;
        }
        if (first) {
            return false;
        }
        boolean block = line.afterGap() && !gaps && !bullet;
        return block || !listStyle && !bullet || salutations.atStart(text).isPresent();
    }

    /** Whether a row's first cell is empty, so that its second goes on with the cell above. */
    private boolean isBelowCell(TextLine line, boolean started) {
        int at = line.span().start() - 1;
        while (at >= 0 && layout.text().charAt(at) == ' ') {
            at--;
        }
        return started && at >= 0 && layout.text().charAt(at) == '\t';
    }

    /** Whether a list on the label's own line goes on below, as a separator at its end tells. */
    private boolean isOpen(List<Span> pieces) {
        char last = layout.text().charAt(pieces.get(pieces.size() - 1).end() - 1);
        return "؛;،,".indexOf(last) >= 0;
    }

    private boolean isNothing(Span piece) {
        return piece.length() <= LONGEST_NOTHING && judge.isNothing(layout.of(piece));
    }

    private void add(Span piece, List<Span> pieces) {
        if (piece.length() > 0) {
            pieces.add(piece);
        }
    }

    private Span cut(Span segment, int start, int limit) {
        int end = Math.min(segment.end(), limit);
        if (end <= start) {
            return new Span(start, start);
        }
        Span cut = Spans.trimmed(layout.text(), start, end);
        int to = cut.end();
        while (to > cut.start() && "|¦".indexOf(layout.text().charAt(to - 1)) >= 0) {
            to = Spans.trimmed(layout.text(), cut.start(), to - 1).end();
        }
        return new Span(cut.start(), to);
    }
}
