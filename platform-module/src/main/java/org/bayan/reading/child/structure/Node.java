package org.bayan.reading.child.structure;

import java.util.List;
import org.bayan.extraction.TextBlock;

/** The layout of a document as its format gives it, before it is laid out as one text. */
sealed interface Node {
    /** Whether there is any text in it. */
    boolean isBlank();

    /**
     * A paragraph, heading, list item or piece of page furniture.
     *
     * @param lines none of them empty; repaired in place before they are laid out
     * @param bold whether all its letters are
     * @param apart whether an empty line stands before it
     */
    record Block(TextBlock.Kind kind, int level, List<String> lines, boolean bold, boolean apart) implements Node {
        @Override
        public boolean isBlank() {
            return lines.isEmpty();
        }
    }

    /** A table, or what looks like one. */
    record Table(List<Row> rows) implements Node {
        @Override
        public boolean isBlank() {
            return rows.stream().allMatch(Row::isBlank);
        }
    }

    /** One row of a table. */
    record Row(List<Cell> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /** One cell of a table. */
    record Cell(List<Node> content) {
        boolean isBlank() {
            return content.stream().allMatch(Node::isBlank);
        }
    }
}
