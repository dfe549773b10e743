package org.bayan.exchange.csv;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes records after RFC 4180: commas, lines that end in CR LF, quotes only where they are needed. */
public final class CsvWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).build();

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /** One record, with values made harmless for spreadsheets. */
    public void write(List<String> values) throws IOException {
        FORMAT.printRecord(out, values.stream().map(SpreadsheetCells::harmless).toArray());
    }
}
