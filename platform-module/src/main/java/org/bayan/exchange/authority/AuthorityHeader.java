package org.bayan.exchange.authority;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvProblem;
import org.bayan.exchange.csv.SpreadsheetCells;

/** Which column of a file holds what. */
final class AuthorityHeader {
    private final Map<AuthorityColumn, Integer> places;
    private final int width;

    private AuthorityHeader(Map<AuthorityColumn, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * @throws CsvProblem if a column is unknown, twice there, or missing
     */
    static AuthorityHeader read(CsvLine line) throws CsvProblem {
        if (line.problem().isPresent()) {
            throw line.problem().get();
        }
        Map<AuthorityColumn, Integer> places = new EnumMap<>(AuthorityColumn.class);
        List<String> titles = line.cells();
        String known = String.join(", ", AuthorityColumn.titles());
        if (titles.stream().noneMatch(title -> AuthorityColumn.ofTitle(title).isPresent())) {
            throw new CsvProblem("bayan.csv.noHeader", known);
        }
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            Optional<AuthorityColumn> column = AuthorityColumn.ofTitle(title);
            if (column.isEmpty()) {
                throw new CsvProblem("bayan.csv.unknownColumn", title.strip(), known);
            }
            if (places.put(column.get(), i) != null) {
                throw new CsvProblem("bayan.csv.columnTwice", column.get().title());
            }
        }
        for (AuthorityColumn required : AuthorityColumn.REQUIRED) {
            if (!places.containsKey(required)) {
                throw new CsvProblem("bayan.csv.columnMissing", required.title());
            }
        }
        return new AuthorityHeader(places, titles.size());
    }

    boolean has(AuthorityColumn column) {
        return places.containsKey(column);
    }

    /**
     * @throws CsvProblem if the line has not as many cells as the header
     */
    void check(CsvLine line) throws CsvProblem {
        if (line.cells().size() != width) {
            throw new CsvProblem(
                    "bayan.csv.width", Integer.toString(line.cells().size()), Integer.toString(width));
        }
    }

    /** The value of a column, as it was before it was made harmless; empty where the file has no such column. */
    String value(CsvLine line, AuthorityColumn column) {
        Integer place = places.get(column);
        return place == null
                ? ""
                : SpreadsheetCells.original(line.cells().get(place)).strip();
    }
}
