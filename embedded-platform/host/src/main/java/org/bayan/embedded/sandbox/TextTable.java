package org.bayan.embedded.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal, in a frame of plain ASCII. Each cell stands in Unicode isolates (UAX 9), so that Arabic within it is
 * read from right to left and moves neither its neighbours nor the frame.
 */
final class TextTable {

    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";
    private static final String CUT = "...";

    private final int widest;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> rulesBefore = new ArrayList<>();

    /**
     * @param widest most characters of a cell; a longer one is cut and ends in three dots
     */
    TextTable(int widest) {
        this.widest = widest;
    }

    /** Draws a line before the next row. */
    TextTable rule() {
        rulesBefore.add(rows.size());
        return this;
    }

    TextTable row(String... cells) {
        List<String> shown = new ArrayList<>();
        for (String cell : cells) {
            shown.add(fitted(cell.strip().replaceAll("[\\s\\p{Cc}\\u2066-\\u2069\\u202A-\\u202E]+", " ")));
        }
        rows.add(shown);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        var table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || rulesBefore.contains(i)) {
                line(table, widths);
            }
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(i).get(column);
                table.append("| ").append(ISOLATE).append(cell).append(END);
                table.append(" ".repeat(widths[column] - width(cell) + 1));
            }
            table.append("|\n");
        }
        line(table, widths);
        return table.toString();
    }

    private static void line(StringBuilder table, int[] widths) {
        for (int width : widths) {
            table.append('+').append("-".repeat(width + 2));
        }
        table.append("+\n");
    }

    private String fitted(String cell) {
        if (width(cell) <= widest) {
            return cell;
        }
        int end = cell.offsetByCodePoints(0, Math.min(widest - CUT.length(), cell.codePointCount(0, cell.length())));
        return cell.substring(0, end) + CUT;
    }

    /** Columns that a terminal gives a text: none for marks and format characters. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }
}
