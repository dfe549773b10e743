package org.bayan.webscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.csv.CsvWriter;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A table as a file to be kept, with values made harmless for spreadsheets. */
public final class CsvAnswer {
    /** Without it some spreadsheets take UTF-8 for something else. */
    private static final String MARK = "\uFEFF";

    private CsvAnswer() {}

    /**
     * @param fileName that is offered for it, in ASCII
     * @param marked whether it begins with a byte order mark
     * @param rows the header first
     */
    public static void write(WebScriptResponse response, String fileName, boolean marked, List<List<String>> rows)
            throws IOException {
        StringBuilder csv = new StringBuilder(marked ? MARK : "");
        CsvWriter writer = new CsvWriter(csv);
        for (List<String> row : rows) {
            writer.write(row);
        }
        response.setStatus(Status.STATUS_OK);
        response.setContentType("text/csv");
        response.setContentEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.getOutputStream().write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
