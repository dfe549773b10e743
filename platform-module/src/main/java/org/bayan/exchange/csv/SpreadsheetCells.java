package org.bayan.exchange.csv;

/**
 * Makes values harmless that a spreadsheet would take for a formula, by an apostrophe before them, and takes it away again when
 * they come back.
 */
public final class SpreadsheetCells {
    private static final char APOSTROPHE = '\'';

    private SpreadsheetCells() {}

    /** As a spreadsheet may open it. */
    public static String harmless(String value) {
        return isActive(value) ? APOSTROPHE + value : value;
    }

    /** As it was before {@link #harmless}. */
    public static String original(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && isActive(cell) ? cell.substring(1) : cell;
    }

    /** Whether it begins with what a spreadsheet calculates, or with apostrophes before that. */
    private static boolean isActive(String value) {
        int i = 0;
        while (i < value.length() && value.charAt(i) == APOSTROPHE) {
            i++;
        }
        return i < value.length() && "=+-@\t\r\n".indexOf(value.charAt(i)) >= 0;
    }
}
