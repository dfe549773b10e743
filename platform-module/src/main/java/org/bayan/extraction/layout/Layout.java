package org.bayan.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;

/**
 * The lines of a document in reading order.
 *
 * @param text the plain text
 * @param lines every line that is not blank
 */
public record Layout(String text, List<TextLine> lines) {
    /** Spaces in a row that set two columns apart. */
    private static final int COLUMN = 4;

    public Layout {
        lines = List.copyOf(lines);
    }

    public static Layout of(StructuredText source) {
        String text = source.text();
        List<TextLine> lines = new ArrayList<>();
        int previousEnd = 0;
        for (TextBlock block : source.blocks()) {
            int end = block.span().end();
            int start = block.span().start();
            while (start <= end) {
                int lineEnd = block.kind() == TextBlock.Kind.TABLE_ROW ? end : lineEnd(text, start, end);
                Span span = Spans.trimmed(text, start, lineEnd);
                if (span.length() > 0) {
                    boolean gap = hasGap(text, previousEnd, span.start());
                    lines.add(new TextLine(lines.size(), span, block, segments(text, block, span), gap));
                    previousEnd = span.end();
                }
                start = lineEnd + 1;
            }
        }
        return new Layout(text, lines);
    }

    public String of(Span span) {
        return span.of(text);
    }

    public String of(TextLine line) {
        return line.span().of(text);
    }

    private static int lineEnd(String text, int start, int end) {
        int at = text.indexOf('\n', start);
        return at < 0 || at > end ? end : at;
    }

    private static boolean hasGap(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    private static List<Span> segments(String text, TextBlock block, Span line) {
        List<Span> segments = new ArrayList<>();
        if (block.kind() == TextBlock.Kind.TABLE_ROW && !block.cells().isEmpty()) {
            for (Span cell : block.cells()) {
                addVisible(text, cell.start(), cell.end(), segments);
            }
            return segments.isEmpty() ? List.of(line) : segments;
        }
        int start = line.start();
        int spaces = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            spaces = c == ' ' || c == '\u00A0' ? spaces + 1 : 0;
            if (c == '\t' || spaces == COLUMN) {
                addVisible(text, start, i, segments);
                start = i + 1;
            }
        }
        addVisible(text, start, line.end(), segments);
        return withColons(text, segments);
    }

    /** A colon that stands by itself between two columns belongs to the label before it. */
    private static List<Span> withColons(String text, List<Span> segments) {
        for (int i = segments.size() - 1; i > 0; i--) {
            if (segments.get(i).of(text).equals(":")) {
                Span label = segments.get(i - 1);
                segments.set(i - 1, new Span(label.start(), segments.get(i).end()));
                segments.remove(i);
            }
        }
        return segments;
    }

    private static void addVisible(String text, int start, int end, List<Span> segments) {
        Span span = Spans.trimmed(text, start, end);
        if (span.length() > 0) {
            segments.add(span);
        }
    }
}
