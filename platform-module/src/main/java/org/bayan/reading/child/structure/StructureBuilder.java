package org.bayan.reading.child.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock.Kind;

/**
 * Collects a document's text and layout as its reader meets them. Readers follow what a file says, and files are careless, so
 * nothing needs to be balanced: text outside a block opens a paragraph, a block closes the one before, the end of a table
 * closes its rows and cells.
 */
public final class StructureBuilder {
    /** Blank or dropped characters that are put up with for each character of the limit. */
    private static final int WASTE = 20;

    private final int maximumCharacters;
    private final int maximumDepth;
    private final Deque<Container> open = new ArrayDeque<>();
    private final LineText line = new LineText();
    private List<String> lines = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private int furniture;
    private int bold;
    private boolean apart;
    private Predicate<String> boldText;
    private long boldLetters;
    private long otherLetters;
    private long kept;
    private long seen;

    public StructureBuilder(int maximumCharacters, int maximumDepth) {
        this.maximumCharacters = maximumCharacters;
        this.maximumDepth = maximumDepth;
        open.push(new Container(Container.Type.BODY));
    }

    /** Begins a paragraph, or goes on with a heading or list item that has no text yet: the paragraph is its content then. */
    public void paragraph() {
        if (kind == Kind.PARAGRAPH || !lines.isEmpty() || !line.isEmpty()) {
            start(Kind.PARAGRAPH, 0);
        }
    }

    /** @param depth 1 or more; deeper ones than 9 count as 9 */
    public void heading(int depth) {
        start(Kind.HEADING, Math.min(9, Math.max(1, depth)));
    }

    public void listItem() {
        start(Kind.LIST_ITEM, 0);
    }

    /** What follows is repeated on each page or outside the body, until {@link #endFurniture}. */
    public void beginFurniture() {
        endBlock();
        furniture++;
    }

    public void endFurniture() {
        endBlock();
        furniture = Math.max(0, furniture - 1);
    }

    /** What follows is bold, until {@link #endBold}. */
    public void beginBold() {
        bold++;
    }

    public void endBold() {
        bold = Math.max(0, bold - 1);
    }

    /** Tells by their text which blocks are bold, instead of by the events of a format that are not to be trusted in this. */
    public void boldBy(Predicate<String> isBold) {
        boldText = boldText == null ? isBold : boldText.or(isBold);
    }

    /** @throws TextLimitReached if this is more text than is taken */
    public void text(CharSequence characters) {
        int letters = 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            line.append(c);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        boldLetters += bold > 0 ? letters : 0;
        otherLetters += bold > 0 ? 0 : letters;
        seen += characters.length();
        checkLimit();
    }

    /** Takes back the last character of the line under way, if there is one: a hyphen that only parts a word. */
    public void dropLast() {
        line.dropLast();
    }

    /** Ends a line within the block. */
    public void lineBreak() {
        flushLine();
        checkLimit();
    }

    /** An empty line, which writers set between what does not belong together. */
    public void gap() {
        endBlock();
        apart = true;
    }

    /** Ends the block, if one is open. */
    public void endBlock() {
        flushBlock();
        checkLimit();
    }

    /** @throws NestingTooDeep if tables nest deeper than the limit */
    public void beginTable() {
        endBlock();
        if (open.size() / 3 >= maximumDepth) {
            throw new NestingTooDeep(maximumDepth);
        }
        open.push(new Container(Container.Type.TABLE));
    }

    public void beginRow() {
        endBlock();
        if (closeDownTo(Container.Type.TABLE)) {
            open.push(new Container(Container.Type.ROW));
        }
    }

    public void beginCell() {
        endBlock();
        if (closeDownTo(Container.Type.ROW)) {
            open.push(new Container(Container.Type.CELL));
        }
    }

    public void endCell() {
        endBlock();
        closeDownTo(Container.Type.ROW);
    }

    public void endRow() {
        endBlock();
        closeDownTo(Container.Type.TABLE);
    }

    public void endTable() {
        endBlock();
        if (closeDownTo(Container.Type.TABLE)) {
            close();
        }
    }

    /** All that was collected, as one text. */
    public StructuredText build(Map<String, String> properties) {
        flushBlock();
        while (open.size() > 1) {
            close();
        }
        List<Node> nodes = new BoldHeadings(boldText).found(open.peek().nodes);
        Map<String, String> all = new HashMap<>(properties);
        String repair = Repair.apply(nodes);
        if (!repair.isEmpty()) {
            all.put(StructuredText.REPAIRED, repair);
        }
        return new Layout(maximumCharacters).of(nodes, all);
    }

    private void start(Kind newKind, int newLevel) {
        endBlock();
        kind = newKind;
        level = newLevel;
    }

    private void flushLine() {
        String text = line.take();
        if (!text.isEmpty()) {
            kept += text.length() + 1L;
            lines.add(text);
        }
    }

    private void flushBlock() {
        flushLine();
        if (!lines.isEmpty()) {
            List<String> whole = lines;
            lines = new ArrayList<>();
            if (kind != Kind.HEADING && Bullets.has(whole.get(0))) {
                kind = Kind.LIST_ITEM;
                whole.set(0, Bullets.strip(whole.get(0)));
            }
            add(new Node.Block(
                    furniture > 0 ? Kind.PAGE_FURNITURE : kind, furniture > 0 ? 0 : level, whole, isBold(), apart));
            apart = false;
        }
        kind = Kind.PARAGRAPH;
        level = 0;
        boldLetters = 0;
        otherLetters = 0;
    }

    private boolean isBold() {
        return boldLetters > 0 && otherLetters == 0;
    }

    private void checkLimit() {
        if (kept + line.length() > maximumCharacters || seen > (long) WASTE * maximumCharacters) {
            throw new TextLimitReached(maximumCharacters);
        }
    }

    /** Puts a block where it stands; a table's caption, or text between cells, becomes a row or cell of its own. */
    private void add(Node.Block block) {
        Container container = open.peek();
        switch (container.type) {
            case TABLE -> container.rows.add(new Node.Row(List.of(new Node.Cell(List.of(block)))));
            case ROW -> container.cells.add(new Node.Cell(List.of(block)));
            default -> container.nodes.add(block);
        }
    }

    /** Closes what is open inside the innermost table down to a container of the type; false where there is none. */
    private boolean closeDownTo(Container.Type type) {
        for (Container container : open) {
            if (container.type == type) {
                while (open.peek().type != type) {
                    close();
                }
                return true;
            }
            if (container.type == Container.Type.TABLE) {
                break;
            }
        }
        return false;
    }

    private void close() {
        Container closed = open.pop();
        Container parent = open.peek();
        switch (closed.type) {
            case TABLE -> parent.nodes.add(new Node.Table(closed.rows));
            case ROW -> parent.rows.add(new Node.Row(closed.cells));
            case CELL -> parent.cells.add(new Node.Cell(closed.nodes));
            default -> throw new IllegalStateException("The body stays open to the end");
        }
    }

    private static final class Container {
        enum Type {
            BODY,
            TABLE,
            ROW,
            CELL
        }

        private final Type type;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Node.Row> rows = new ArrayList<>();
        private final List<Node.Cell> cells = new ArrayList<>();

        Container(Type type) {
            this.type = type;
        }
    }
}
