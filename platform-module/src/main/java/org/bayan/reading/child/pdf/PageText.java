package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * Makes paragraphs, headings and rows of the lines of pages. A line goes on with the paragraph before it where it was wrapped:
 * where its first word would not have fitted on the line above. Short lines, as labels are, stay by themselves.
 */
final class PageText {
    /** A line taller than the body by this factor is a heading, if it is no longer than a heading is. */
    private static final float HEADING_SIZE = 1.12f;

    private static final int HEADING_LENGTH = 250;
    /** Lines further apart than this, in their size, do not go on with one another. */
    private static final float LINE_SPACING = 2.0f;
    /** Room that a line may leave beside the first word of the next, in its size: ragged edges are never exact. */
    private static final float RAGGED = 0.6f;
    /** Text that stands further back, in its size, is centred or set to the other side. */
    private static final float LARGEST_INDENT = 5;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:\\u061F\\u06D4\\u2026][\\p{Pf}\\p{Pe}\"']*$");

    private final List<List<Line>> pages;
    private final Furniture furniture;
    private final StructureBuilder out;
    private final float bodySize;
    private final List<Line> waiting = new ArrayList<>();
    private Line before;
    private Column columnBefore;
    private final NavigableMap<Integer, Integer> headingLevels = new TreeMap<>();

    PageText(List<List<Line>> pages, StructureBuilder out) {
        this.pages = pages;
        this.furniture = new Furniture(pages);
        this.out = out;
        this.bodySize = bodySize(pages);
        pages.stream()
                .flatMap(List::stream)
                .filter(this::isHeading)
                .forEach(line -> headingLevels.put(tenths(line), 0));
        int level = 1;
        for (Integer size : headingLevels.descendingKeySet()) {
            headingLevels.put(size, level++);
        }
    }

    void write() {
        for (List<Line> page : pages) {
            writePage(page, furniture.of(page));
        }
        writeWaiting();
    }

    private void writePage(List<Line> page, Set<Line> around) {
        Column column = Column.of(page, around);
        boolean first = true;
        for (Line line : page) {
            if (around.contains(line)) {
                waiting.add(line);
            } else {
                boolean goesOn = first ? goesOnOverThePage(line, column) : goesOn(before, line, column);
                if (goesOn) {
                    join(line);
                } else {
                    start(line);
                }
                before = line;
                first = false;
            }
        }
        columnBefore = column;
    }

    /** Headers and footers come after the paragraph that they stand in the middle of. */
    private void writeWaiting() {
        out.endBlock();
        for (Line line : waiting) {
            out.beginFurniture();
            out.text(line.text());
            out.endFurniture();
        }
        waiting.clear();
    }

    private void start(Line line) {
        writeWaiting();
        if (!line.isOneText()) {
            out.beginTable();
            out.beginRow();
            for (String cell : line.cells()) {
                out.beginCell();
                out.text(cell);
            }
            out.endTable();
        } else if (isHeading(line)) {
            out.heading(headingLevels.get(tenths(line)));
            out.text(line.text());
        } else {
            out.paragraph();
            out.text(line.text());
        }
    }

    private void join(Line line) {
        // A hyphen at a line's end belongs to the word as often as not; it stays, and the word stays whole.
        out.text(before.text().endsWith("-") ? "" : " ");
        out.text(line.text());
    }

    private boolean goesOn(Line above, Line line, Column column) {
        return isAlike(above, line)
                && line.y() - above.y() < LINE_SPACING * line.size()
                && line.y() > above.y()
                && isWrapped(above, line, column)
                && !isIndented(above, line, column);
    }

    /** The space between lines says nothing here, so a sentence must be under way as well. */
    private boolean goesOnOverThePage(Line line, Column column) {
        return before != null
                && isAlike(before, line)
                && isWrapped(before, line, columnBefore)
                && !isIndented(before, line, column)
                && !SENTENCE_END.matcher(before.text()).find();
    }

    private static boolean isAlike(Line above, Line line) {
        return above.isOneText()
                && line.isOneText()
                && above.rightToLeft() == line.rightToLeft()
                && Math.abs(above.size() - line.size()) < 0.08f * above.size();
    }

    /** The room beside a line counts wherever it is: right-to-left text may well be set flush left. */
    private static boolean isWrapped(Line above, Line line, Column column) {
        float room = column.width() - (above.right() - above.left());
        return room < line.firstWord() + RAGGED * line.size();
    }

    /** Whether a line stands back where a paragraph would begin, below one that does not. */
    private static boolean isIndented(Line above, Line line, Column column) {
        float indent = line.rightToLeft() ? column.right() - line.right() : line.left() - column.left();
        float indentAbove = line.rightToLeft() ? column.right() - above.right() : above.left() - column.left();
        return indentAbove < 1 && indent > line.size() && indent < LARGEST_INDENT * line.size();
    }

    private boolean isHeading(Line line) {
        return line.isOneText()
                && line.size() > HEADING_SIZE * bodySize
                && line.text().length() <= HEADING_LENGTH;
    }

    private static int tenths(Line line) {
        return Math.round(line.size() * 2);
    }

    /** The size in which most characters are set. */
    private static float bodySize(List<List<Line>> pages) {
        TreeMap<Integer, Long> lengths = new TreeMap<>();
        pages.stream()
                .flatMap(List::stream)
                .forEach(line -> lengths.merge(tenths(line), (long) line.text().length(), Long::sum));
        return lengths.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2f)
                .orElse(0f);
    }

    /** The room that the text of a page fills. */
    private record Column(float left, float right) {
        float width() {
            return right - left;
        }

        static Column of(List<Line> page, Set<Line> around) {
            float left = Float.MAX_VALUE;
            float right = 0;
            for (Line line : page) {
                if (!around.contains(line)) {
                    left = Math.min(left, line.left());
                    right = Math.max(right, line.right());
                }
            }
            return new Column(left, right);
        }
    }
}
