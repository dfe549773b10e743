package org.bayan.exchange.csv;

import java.util.List;
import java.util.Optional;

/**
 * One record of a CSV.
 *
 * @param number of the line it begins on, from 1
 * @param cells as written, without their quotes; empty where there is a problem
 * @param problem why it could not be read
 */
public record CsvLine(int number, List<String> cells, Optional<CsvProblem> problem) {
    public CsvLine {
        cells = List.copyOf(cells);
    }

    /** Whether nothing stands on it; the end of a file often has such lines. */
    public boolean isBlank() {
        return problem.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
