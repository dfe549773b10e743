package org.bayan.webscript.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.csv.CsvWriter;
import org.bayan.review.trail.TrailEntry;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A trail as a table, with values made harmless for spreadsheets. The column names are part of the format, not words for readers. */
final class TrailCsv {
    private static final List<String> HEADER =
            List.of("at", "user", "subject", "key", "before", "after", "reason", "batch_id");
    /** Between the values of a field of many, as in the CSV of authority records. */
    private static final String BETWEEN = "|";

    private TrailCsv() {}

    static void write(WebScriptResponse response, String statementId, List<TrailEntry> entries) throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvWriter writer = new CsvWriter(csv);
        writer.write(HEADER);
        for (TrailEntry entry : entries) {
            writer.write(List.of(
                    entry.at().toString(),
                    text(entry.user()),
                    entry.subject(),
                    entry.key(),
                    String.join(BETWEEN, entry.before()),
                    String.join(BETWEEN, entry.after()),
                    text(entry.reason()),
                    text(entry.batchId())));
        }
        response.setStatus(Status.STATUS_OK);
        response.setContentType("text/csv");
        response.setContentEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"history-" + statementId + ".csv\"");
        response.getOutputStream().write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
