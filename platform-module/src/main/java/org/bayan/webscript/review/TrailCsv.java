package org.bayan.webscript.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bayan.review.trail.TrailEntry;
import org.bayan.webscript.CsvAnswer;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A trail as a table. The column names are part of the format, not words for readers. */
final class TrailCsv {
    private static final List<String> HEADER =
            List.of("at", "user", "subject", "key", "before", "after", "reason", "batch_id");
    /** Between the values of a field of many, as in the CSV of authority records. */
    private static final String BETWEEN = "|";

    private TrailCsv() {}

    static void write(WebScriptResponse response, String statementId, List<TrailEntry> entries) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (TrailEntry entry : entries) {
            rows.add(List.of(
                    entry.at().toString(),
                    text(entry.user()),
                    entry.subject(),
                    entry.key(),
                    String.join(BETWEEN, entry.before()),
                    String.join(BETWEEN, entry.after()),
                    text(entry.reason()),
                    text(entry.batchId())));
        }
        CsvAnswer.write(response, "history-" + statementId + ".csv", false, rows);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
