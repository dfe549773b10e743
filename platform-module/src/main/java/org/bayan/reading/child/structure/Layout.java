package org.bayan.reading.child.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.extraction.TextBlock.Kind;

/** Lays a document's nodes out as one text with its blocks. */
final class Layout {
    /** A row with a longer cell is layout, not data: web pages put whole articles into tables. In characters. */
    private static final int LONGEST_CELL = 2000;

    private final int maximumCharacters;
    private final StringBuilder text = new StringBuilder();
    private final List<TextBlock> blocks = new ArrayList<>();

    Layout(int maximumCharacters) {
        this.maximumCharacters = maximumCharacters;
    }

    StructuredText of(List<Node> nodes, Map<String, String> properties) {
        lay(nodes);
        return new StructuredText(text.toString(), blocks, properties);
    }

    private void lay(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Block block) {
                lay(block);
            } else {
                ((Node.Table) node).rows().forEach(this::lay);
            }
        }
    }

    private void lay(Node.Block block) {
        int before = text.length();
        boolean apart = block.apart() && before > 0 && before < maximumCharacters;
        if (apart) {
            text.append('\n');
        }
        lines(block);
        if (apart && text.length() == before + 1) {
            text.setLength(before); // the limit left no room for the block
        }
    }

    private void lines(Node.Block block) {
        if (block.kind() != Kind.PARAGRAPH || block.lines().stream().noneMatch(line -> line.indexOf('\t') >= 0)) {
            add(block.kind(), block.level(), block.lines());
            return;
        }
        List<String> together = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.indexOf('\t') >= 0) {
                add(Kind.PARAGRAPH, 0, together);
                together.clear();
                addRow(List.of(line.split("\t")));
            } else {
                together.add(line);
            }
        }
        add(Kind.PARAGRAPH, 0, together);
    }

    private void lay(Node.Row row) {
        List<Node.Cell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() < 2 || !filled.stream().allMatch(Layout::isData)) {
            filled.forEach(cell -> lay(cell.content()));
            return;
        }
        addRow(filled.stream().map(Layout::plain).toList());
    }

    /** Whether a cell holds a value, as opposed to a part of the page. */
    private static boolean isData(Node.Cell cell) {
        int length = 0;
        for (Node node : cell.content()) {
            if (!(node instanceof Node.Block block)) {
                if (!node.isBlank()) {
                    return false;
                }
                continue;
            }
            length += block.lines().stream().mapToInt(String::length).sum();
        }
        return length <= LONGEST_CELL;
    }

    private static String plain(Node.Cell cell) {
        List<String> lines = new ArrayList<>();
        for (Node node : cell.content()) {
            if (node instanceof Node.Block block) {
                lines.addAll(block.lines());
            }
        }
        return String.join("\n", lines).replace('\t', ' ');
    }

    private void add(Kind kind, int level, List<String> lines) {
        String whole = fitting(String.join("\n", lines).replace('\t', ' '));
        if (!whole.isEmpty()) {
            blocks.add(new TextBlock(kind, append(whole), level, List.of()));
            text.append('\n');
        }
    }

    private void addRow(List<String> cells) {
        int start = text.length();
        List<Span> spans = new ArrayList<>();
        for (String cell : cells) {
            String fitting = fitting(cell);
            if (!fitting.isEmpty()) {
                if (!spans.isEmpty()) {
                    text.append('\t');
                }
                spans.add(append(fitting));
            }
        }
        if (!spans.isEmpty()) {
            blocks.add(new TextBlock(Kind.TABLE_ROW, new Span(start, text.length()), 0, spans));
            text.append('\n');
        }
    }

    private Span append(String piece) {
        int start = text.length();
        text.append(piece);
        return new Span(start, text.length());
    }

    /** As much of a piece as the limit leaves room for, without cutting a surrogate pair. */
    private String fitting(String piece) {
        int room = maximumCharacters - text.length() - 1;
        if (piece.length() <= room) {
            return piece;
        }
        if (room <= 0) {
            return "";
        }
        int end = Character.isHighSurrogate(piece.charAt(room - 1)) ? room - 1 : room;
        return piece.substring(0, end).strip();
    }
}
