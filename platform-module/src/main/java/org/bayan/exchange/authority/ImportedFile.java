package org.bayan.exchange.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.authority.AuthorityRefused;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvLines;
import org.bayan.exchange.csv.CsvProblem;
import org.bayan.exchange.csv.CsvText;

/**
 * A file as it is read once: its lines, and which of them names an id that an earlier one names too.
 *
 * @param firstWith the number of the first line with each id
 */
record ImportedFile(AuthorityLines reader, List<CsvLine> lines, Map<String, Integer> firstWith) {
    private static final int MOST_LINES = 1_000_000;

    /**
     * @throws CsvProblem if the file as a whole cannot be used
     */
    static ImportedFile read(byte[] bytes, String language) throws CsvProblem {
        String text = CsvText.decode(bytes);
        CsvLines all = new CsvLines(text, CsvLines.separator(text));
        if (!all.hasNext()) {
            throw new CsvProblem("bayan.csv.empty", String.join(", ", AuthorityColumn.titles()));
        }
        AuthorityLines reader = new AuthorityLines(AuthorityHeader.read(all.next()), language);
        List<CsvLine> lines = new ArrayList<>();
        Map<String, Integer> firstWith = new HashMap<>();
        while (all.hasNext()) {
            CsvLine line = all.next();
            if (line.isBlank()) {
                continue;
            }
            if (lines.size() == MOST_LINES) {
                throw new CsvProblem("bayan.csv.tooManyLines", Integer.toString(MOST_LINES));
            }
            lines.add(line);
            remember(reader, line, firstWith);
        }
        return new ImportedFile(reader, lines, firstWith);
    }

    private static void remember(AuthorityLines reader, CsvLine line, Map<String, Integer> firstWith) {
        try {
            firstWith.putIfAbsent(reader.id(line), line.number());
        } catch (CsvProblem | AuthorityRefused wrong) {
            // The line is reported with its reason when its turn comes.
            return;
        }
    }
}
