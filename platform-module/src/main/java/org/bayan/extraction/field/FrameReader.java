package org.bayan.extraction.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.label.BlockReader;
import org.bayan.extraction.label.LabelledBlock;
import org.bayan.extraction.label.LabelledValue;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Prepares the view of a document: its blocks, and the roles of the lines before and after its running text. */
final class FrameReader {
    /** Lines that the head may have, blocks not counted. */
    private static final int HEAD = 40;
    /** Paragraphs of running text after which the head is over. */
    private static final int PARAGRAPHS = 2;

    private static final int TAIL = 14;
    /** Lines at the end, a paragraph of which may end in the dateline. */
    private static final int CLOSING_LINES = 4;

    /** A row of more is data. */
    private static final int MOST_COLUMNS = 4;
    /** Of a longer line only the beginning is searched for dates: a dateline stands there. */
    private static final int LINE = 300;

    /** Characters before a block on its line that can be a title. */
    private static final int SHORTEST_ABOVE = 6;

    /** Labels from which on a block is taken to be the archive's own description rather than lines of a letterhead. */
    private static final int LONG_BLOCK = 4;

    private final BlockReader blocks;
    private final Acts acts;
    private final Masthead masthead;
    private final LineClassifier classifier;
    private final DateFinder finder;
    private final Datelines datelines;

    FrameReader(Vocabulary vocabulary, DateFinder finder, Acts acts) {
        this.acts = acts;
        this.blocks = new BlockReader(vocabulary, finder);
        this.masthead = new Masthead(vocabulary.phrases(TermFamily.GAZETTE), vocabulary.phrases(TermFamily.TYPE));
        this.classifier = new LineClassifier(vocabulary, acts);
        this.finder = finder;
        this.datelines = new Datelines(
                vocabulary.phrases(TermFamily.DONE), vocabulary.phrases(TermFamily.ENACTED), new Cities(vocabulary));
    }

    DocumentView read(StructuredText source) {
        Layout layout = Layout.of(source);
        int masthead = this.masthead.lines(layout);
        int above = masthead == 0 ? 0 : layout.lines().get(masthead - 1).span().end();
        List<LabelledBlock> found = blocks.read(layout).stream()
                .map(b -> below(b, above))
                .filter(b -> !b.values().isEmpty())
                .toList();
        WindowDates dates = new WindowDates(finder, layout.text());
        List<RoledLine> head = head(layout, found, masthead, dates);
        int after = head.isEmpty() ? 0 : head.get(head.size() - 1).line().index() + 1;
        return DocumentView.of(source, layout, found, head, tail(layout, found, after, dates), dates);
    }

    /** A block without what belongs to a masthead above. */
    private static LabelledBlock below(LabelledBlock block, int above) {
        return block.span().start() >= above
                ? block
                : new LabelledBlock(
                        block.values().stream()
                                .filter(v -> v.label().start() >= above)
                                .toList(),
                        new Span(
                                Math.min(above, block.span().end()),
                                block.span().end()));
    }

    private List<RoledLine> head(Layout layout, List<LabelledBlock> found, int masthead, WindowDates dates) {
        List<RoledLine> head = new ArrayList<>();
        int paragraphs = 0;
        int plain = 0;
        boolean inPreamble = false;
        for (int i = 0; i < layout.lines().size() && plain < HEAD && paragraphs < PARAGRAPHS; i++) {
            for (RoledLine roled : roled(layout, layout.lines().get(i), found, dates)) {
                boolean preamble = acts.isPreamble(roled.text());
                plain += roled.is(LineRole.LABELLED) ? 0 : 1;
                if (i < masthead) {
                    head.add(roled.as(LineRole.FURNITURE));
                    continue;
                }
                paragraphs += roled.is(LineRole.PARAGRAPH) && !(preamble && inPreamble) ? 1 : 0;
                inPreamble = preamble;
                head.add(roled);
            }
        }
        return head;
    }

    private List<RoledLine> tail(Layout layout, List<LabelledBlock> found, int after, WindowDates dates) {
        Deque<RoledLine> tail = new ArrayDeque<>();
        int plain = 0;
        for (int i = layout.lines().size() - 1; i >= after && plain < TAIL; i--) {
            List<RoledLine> roled = roled(layout, layout.lines().get(i), found, dates);
            for (int part = roled.size() - 1; part >= 0; part--) {
                plain += roled.get(part).is(LineRole.LABELLED) ? 0 : 1;
                tail.addFirst(roled.get(part));
            }
        }
        return List.copyOf(tail);
    }

    /** A line, or each of its segments where it has several; nothing for what stands on every page. */
    private List<RoledLine> roled(Layout layout, TextLine line, List<LabelledBlock> found, WindowDates dates) {
        if (line.isFurniture()) {
            return List.of();
        }
        Optional<Span> above = above(layout, line, found);
        if (above.isPresent()) {
            Span block = new Span(above.get().end(), line.span().end());
            return List.of(
                    role(layout, line.alone(above.get()), found, dates),
                    new RoledLine(line.alone(block), layout.of(block), LineRole.LABELLED, List.of()));
        }
        if (!line.isSegmented() || line.segments().size() > MOST_COLUMNS) {
            return List.of(role(layout, line, found, dates));
        }
        return line.segments().stream()
                .map(s -> role(layout, line.part(s), found, dates))
                .toList();
    }

    /** The text before a block that begins in the middle of a line, as where a page has lost its line breaks. */
    private static Optional<Span> above(Layout layout, TextLine line, List<LabelledBlock> found) {
        int first = line.span().end();
        for (LabelledBlock block : found) {
            Span span = block.span();
            if (span.start() <= line.span().start() && span.end() > line.span().start()) {
                return Optional.empty();
            }
            first = span.start() > line.span().start() ? Math.min(first, span.start()) : first;
        }
        return first == line.span().end()
                ? Optional.empty()
                : Optional.of(Spans.trimmed(layout.text(), line.span().start(), first))
                        .filter(span -> span.length() >= SHORTEST_ABOVE);
    }

    private RoledLine role(Layout layout, TextLine line, List<LabelledBlock> found, WindowDates dates) {
        String text = layout.of(line);
        if (isInside(line, found) && !isDateBesideLabel(line, dates)) {
            return new RoledLine(line, text, LineRole.LABELLED, List.of());
        }
        if (acts.isPreamble(text)) {
            return new RoledLine(line, text, LineRole.PARAGRAPH, List.of());
        }
        Span window = new Span(
                line.span().start(), Math.min(line.span().end(), line.span().start() + LINE));
        List<FoundDate> inLine = datelines.mark(layout.text(), line.span(), dates.find(window));
        LineRole role = classifier.role(text, line, inLine);
        boolean last = line.index() >= layout.lines().size() - CLOSING_LINES;
        if (role == LineRole.PARAGRAPH && inLine.stream().noneMatch(FrameReader::isOfIssue)) {
            List<FoundDate> closing = last ? datelines.last(layout.text(), line.span(), dates) : List.of();
            closing = closing.isEmpty() ? datelines.enacted(layout.text(), line.span(), dates) : closing;
            inLine = closing.isEmpty() ? inLine : closing;
        }
        boolean undated = role == LineRole.CODE && inLine.isEmpty();
        return new RoledLine(line, text, role, undated ? inCode(layout, line, dates) : inLine);
    }

    /** «Sayı : E-48102» and, at the other end of the line, the date without a label of its own. */
    private static boolean isDateBesideLabel(TextLine line, WindowDates dates) {
        boolean last = line.isSegmented()
                && line.segments().size() == 2
                && !line.isRow()
                && line.span().equals(line.segments().get(1));
        return last && dates.find(line.span()).stream().anyMatch(d -> d.span().equals(line.span()));
    }

    private static boolean isOfIssue(FoundDate date) {
        return date.context() == FoundDate.Context.DATELINE || date.context() == FoundDate.Context.LABELLED;
    }

    private static List<FoundDate> inCode(Layout layout, TextLine line, WindowDates dates) {
        return ReleaseNumber.day(layout.of(line))
                .map(s -> dates.find(
                        new Span(line.span().start() + s.start(), line.span().start() + s.end())))
                .orElse(List.of());
    }

    private static boolean isInside(TextLine line, List<LabelledBlock> found) {
        for (LabelledBlock block : found) {
            if (isInside(line, block)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line belongs to a block: in a long one every line does, in a letterhead only those of its labels and values. */
    private static boolean isInside(TextLine line, LabelledBlock block) {
        if (!line.span().overlaps(block.span())) {
            return false;
        }
        if (block.values().size() >= LONG_BLOCK) {
            return true;
        }
        for (LabelledValue value : block.values()) {
            if (line.span().overlaps(value.label()) || value.pieces().stream().anyMatch(line.span()::overlaps)) {
                return true;
            }
        }
        return false;
    }
}
