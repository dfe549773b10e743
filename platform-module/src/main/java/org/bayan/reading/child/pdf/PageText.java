package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.reading.child.structure.Bullets;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * Makes paragraphs, headings and rows of the lines of pages. A line goes on with the paragraph before it where it was wrapped:
 * where its first word would not have fitted on the line above. Short lines, as labels are, stay by themselves.
 */
final class PageText {
    /** A line taller than the body by this factor is a heading, if it is no longer than a heading is. */
    private static final float HEADING_SIZE = 1.12f;

    private static final int HEADING_LENGTH = 250;
    private final List<Page> pages;
    private final Furniture furniture;
    private final Hyphens hyphens;
    private final StructureBuilder out;
    private final float bodySize;
    private final List<String> waiting = new ArrayList<>();
    private OpenRow row;
    private Line before;
    private Column columnBefore;
    private final NavigableMap<Integer, Integer> headingLevels = new TreeMap<>();

    PageText(List<Page> pages, StructureBuilder out) {
        this.pages = pages;
        this.furniture = new Furniture(pages);
        this.out = out;
        List<Line> all = pages.stream()
                .flatMap(page -> page.parts().stream().flatMap(part -> part.lines().stream()))
                .toList();
        this.hyphens = new Hyphens(all);
        this.bodySize = bodySize(all);
        all.stream().filter(this::isHeading).forEach(line -> headingLevels.put(tenths(line), 0));
        int level = 1;
        for (Integer size : headingLevels.descendingKeySet()) {
            headingLevels.put(size, level++);
        }
    }

    void write() {
        for (Page page : pages) {
            Set<Line> around = furniture.of(page);
            List<Line> body =
                    page.lines().stream().filter(line -> !around.contains(line)).toList();
            for (Part part : page.parts()) {
                if (part instanceof Part.Prose prose) {
                    writePart(prose, around, prose.column().around(body));
                } else if (part instanceof Part.Table table) {
                    writeTable(table);
                } else if (part instanceof Part.Recognised recognised) {
                    writeRecognised(recognised);
                }
            }
            waiting.addAll(page.aside());
        }
        endRow();
        writeWaiting();
    }

    private void writeTable(Part.Table table) {
        endRow();
        writeWaiting();
        before = null;
        out.beginTable();
        for (List<List<Line>> row : table.rows()) {
            out.beginRow();
            for (List<Line> cell : row) {
                out.beginCell();
                writeCell(cell);
            }
        }
        out.endTable();
    }

    private void writeRecognised(Part.Recognised part) {
        writeWaiting();
        before = null;
        for (String text : part.texts()) {
            out.paragraph();
            out.text(text);
        }
        out.endBlock();
    }

    private void writeCell(List<Line> cell) {
        Column column = Column.of(cell);
        for (int i = 0; i < cell.size(); i++) {
            Line line = cell.get(i);
            if (i == 0) {
                out.text(line.text());
            } else if (column.isWrapped(cell.get(i - 1), line)) {
                hyphens.join(cell.get(i - 1).text(), line.text(), out);
            } else {
                out.lineBreak();
                out.text(line.text());
            }
        }
    }

    private void endRow() {
        if (row != null) {
            row.write(out);
            row = null;
        }
    }

    private void writePart(Part.Prose part, Set<Line> around, Column column) {
        List<Line> body =
                part.lines().stream().filter(line -> !around.contains(line)).toList();
        part.lines().stream().filter(around::contains).map(Line::text).forEach(waiting::add);
        if (body.isEmpty()) {
            return;
        }
        Continuation continuation = new Continuation(body, column);
        int first = 0;
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            if (row != null && row.take(line, i + 1 < body.size() ? body.get(i + 1) : null)) {
                before = line;
                first = i;
                continue;
            }
            endRow();
            boolean goesOn = i == 0
                    ? goesOnOverThePage(line, column)
                    : continuation.goesOn(first, i, isHeading(before) && isHeading(line));
            if (goesOn) {
                join(line);
            } else {
                start(line);
                first = i;
            }
            before = line;
        }
        columnBefore = column;
    }

    /** Headers and footers come after the paragraph that they stand in the middle of. */
    private void writeWaiting() {
        endRow();
        out.endBlock();
        for (String text : waiting) {
            out.beginFurniture();
            out.text(text);
            out.endFurniture();
        }
        waiting.clear();
    }

    private void start(Line line) {
        writeWaiting();
        if (!line.isOneText()) {
            row = new OpenRow(line);
        } else if (isHeading(line)) {
            out.heading(headingLevels.get(tenths(line)));
            out.text(line.text());
        } else {
            out.paragraph();
            weighed(line, () -> out.text(line.text()));
        }
    }

    private void join(Line line) {
        weighed(line, () -> hyphens.join(before.text(), line.text(), out));
    }

    private void weighed(Line line, Runnable writing) {
        boolean bold = line.weight() == Line.Weight.ALL;
        if (bold) {
            out.beginBold();
        }
        writing.run();
        if (bold) {
            out.endBold();
        }
    }

    /** The space between lines says nothing here, so a sentence must be under way as well. */
    private boolean goesOnOverThePage(Line line, Column column) {
        return before != null
                && before.isLike(line)
                && !before.weight().isOppositeOf(line.weight())
                && !Bullets.has(line.text())
                && columnBefore.isWrapped(before, line)
                && !column.isIndented(before, line)
                && !before.endsSentence();
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
    private static float bodySize(List<Line> lines) {
        TreeMap<Integer, Long> lengths = new TreeMap<>();
        lines.forEach(line -> lengths.merge(tenths(line), (long) line.text().length(), Long::sum));
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey() / 2f)
                .orElse(0f);
    }
}
