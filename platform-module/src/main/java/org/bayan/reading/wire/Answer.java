package org.bayan.reading.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.reading.ReadProblem;

/** What the child answers to a document. */
public sealed interface Answer {
    Frame frame();

    /** The document's text, and whether it was cut at the limit of characters. */
    record Text(StructuredText text, boolean truncated) implements Answer {
        @Override
        public Frame frame() {
            PayloadWriter out = new PayloadWriter().flag(truncated).text(text.text());
            out.number(text.blocks().size());
            for (TextBlock block : text.blocks()) {
                out.number(block.kind().ordinal()).number(block.level());
                write(out, block.span());
                out.number(block.cells().size());
                block.cells().forEach(cell -> write(out, cell));
            }
            out.number(text.properties().size());
            text.properties().forEach((name, value) -> out.text(name).text(value));
            return out.frame(FrameType.READ);
        }

        private static void write(PayloadWriter out, Span span) {
            out.number(span.start()).number(span.end());
        }
    }

    /** Why there is no text; see {@link org.bayan.reading.ReadOutcome.NotRead}. */
    record Problem(ReadProblem problem, List<String> arguments, String detail) implements Answer {
        @Override
        public Frame frame() {
            PayloadWriter out = new PayloadWriter().text(problem.name()).number(arguments.size());
            arguments.forEach(out::text);
            return out.text(detail).frame(FrameType.NOT_READ);
        }
    }

    /** @throws ProtocolException if the frame is no answer, or one that contradicts itself */
    static Answer of(Frame frame) throws IOException {
        PayloadReader in = new PayloadReader(frame.payload());
        try {
            return switch (frame.type()) {
                case READ -> text(in);
                case NOT_READ -> problem(in);
                default -> throw new ProtocolException("A frame " + frame.type() + " came in place of an answer");
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProtocolException("An answer contradicts itself: " + e.getMessage());
        }
    }

    private static Text text(PayloadReader in) throws IOException {
        boolean truncated = in.flag();
        String text = in.text();
        List<TextBlock> blocks = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            TextBlock.Kind kind = TextBlock.Kind.values()[in.number()];
            int level = in.number();
            Span span = span(in, text);
            List<Span> cells = new ArrayList<>();
            for (int cellsLeft = in.count(); cellsLeft > 0; cellsLeft--) {
                cells.add(span(in, text));
            }
            blocks.add(new TextBlock(kind, span, level, cells));
        }
        Map<String, String> properties = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            properties.put(in.text(), in.text());
        }
        return new Text(new StructuredText(text, blocks, properties), truncated);
    }

    private static Problem problem(PayloadReader in) throws IOException {
        ReadProblem problem = ReadProblem.valueOf(in.text());
        List<String> arguments = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            arguments.add(in.text());
        }
        return new Problem(problem, arguments, in.text());
    }

    private static Span span(PayloadReader in, String text) throws IOException {
        Span span = new Span(in.number(), in.number());
        if (span.end() > text.length()) {
            throw new ProtocolException("A block ends at " + span.end() + " in a text of " + text.length());
        }
        return span;
    }
}
