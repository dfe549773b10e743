package org.bayan.reading.child.pdf;

import java.util.List;

/** A part of a page that is read to its end before the next one. */
sealed interface Part {
    /** All its lines. */
    List<Line> lines();

    /**
     * A column of text, or what stands above or below columns.
     *
     * @param column what its lines fill
     */
    record Prose(List<Line> lines, Column column) implements Part {}

    /**
     * Text that was recognised in a picture; nothing is known of where it stands.
     *
     * @param texts each a paragraph, a label or a value
     */
    record Recognised(List<String> texts) implements Part {
        @Override
        public List<Line> lines() {
            return List.of();
        }
    }

    /**
     * A table that is drawn with rulings.
     *
     * @param rows its rows from the top, each with its cells in reading order, each with its lines; cells may be empty
     */
    record Table(List<List<List<Line>>> rows) implements Part {
        /** Whether any row has two cells with text: a frame around text has not. */
        boolean isTable() {
            return rows.stream()
                    .anyMatch(
                            row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1);
        }

        @Override
        public List<Line> lines() {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }
    }
}
