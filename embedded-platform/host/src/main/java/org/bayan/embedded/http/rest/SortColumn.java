package org.bayan.embedded.http.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One column of {@code orderBy}. */
public record SortColumn(String column, boolean ascending) {
    /**
     * Reads {@code field1 asc,field2 desc}; null gives no columns.
     *
     * @throws RestException with status 400 if a column has more than two words, or a direction other than asc and desc
     */
    static List<SortColumn> parse(String orderBy) {
        List<SortColumn> columns = new ArrayList<>();
        if (orderBy == null) {
            return columns;
        }
        for (String token : orderBy.split(",")) {
            if (!token.isBlank()) {
                columns.add(column(token));
            }
        }
        return columns;
    }

    private static SortColumn column(String token) {
        String[] words = token.trim().split(" +");
        if (words.length > 2) {
            throw RestException.invalid("Unknown sort order definition '" + token
                    + "', expected 'field1,field2' or 'field1 asc,field2 desc' or similar");
        }
        String direction = words.length == 1 ? "ASC" : words[1].toUpperCase(Locale.ROOT);
        if (!direction.equals("ASC") && !direction.equals("DESC")) {
            throw RestException.invalid("Unknown sort order direction '" + direction + "', expected asc or desc");
        }
        return new SortColumn(words[0], direction.equals("ASC"));
    }
}
