package org.bayan.exchange.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a CSV text. A record ends at the first line end outside quotes. Where a quote is never closed, only the line on
 * which it opens is lost, and reading goes on with the next.
 */
public final class CsvLines implements Iterator<CsvLine> {
    /** Longer records are taken for a forgotten quote. */
    private static final int LONGEST_RECORD = 1 << 20;

    private static final int MOST_LINES_OF_A_RECORD = 1000;

    private final String text;
    private final CSVFormat format;
    private int position;
    private int line = 1;

    public CsvLines(String text, char separator) {
        this.text = text;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .build();
    }

    /** The separator that the first line uses: a comma, or what spreadsheets write where the comma is the decimal sign. */
    public static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (first.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    @Override
    public boolean hasNext() {
        return position < text.length();
    }

    @Override
    public CsvLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int start = position;
        int number = line;
        int end = endOfRecord();
        if (end < 0) {
            position = endOfLine(start);
            line = number + 1;
            return wrong(number, "bayan.csv.openQuote");
        }
        position = end;
        return parse(text.substring(start, end), number);
    }

    private CsvLine parse(String record, int number) {
        String bare = record.endsWith("\n") ? record.substring(0, record.length() - 1) : record;
        bare = bare.endsWith("\r") ? bare.substring(0, bare.length() - 1) : bare;
        if (bare.isEmpty()) {
            return new CsvLine(number, List.of(), Optional.empty());
        }
        try (CSVParser parser = CSVParser.parse(bare, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? new CsvLine(number, records.get(0).toList(), Optional.empty())
                    : wrong(number, "bayan.csv.strayQuote");
        } catch (IOException | RuntimeException e) {
            // A quote that opens or closes in the midst of a cell.
            return wrong(number, "bayan.csv.strayQuote");
        }
    }

    /** Where the record ends that begins at the position, its line end included; -1 if a quote stays open. Counts lines. */
    private int endOfRecord() {
        boolean quoted = false;
        int lines = 0;
        for (int i = position; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n') {
                lines++;
                if (!quoted) {
                    line += lines;
                    return i + 1;
                }
            }
            if (i - position > LONGEST_RECORD || lines > MOST_LINES_OF_A_RECORD) {
                return -1;
            }
        }
        line += lines;
        return quoted ? -1 : text.length();
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static CsvLine wrong(int number, String key) {
        return new CsvLine(number, List.of(), Optional.of(new CsvProblem(key)));
    }
}
