package org.bayan.webscript.authority;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.exchange.authority.ReportLine;
import org.bayan.webscript.CsvAnswer;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code GET /bayan/authorities/imports/{importId}}: how far an import has come, and what it says of the lines; with
 * {@code ?format=csv} all lines as a table.
 */
public class AuthoritiesImportGet extends AuthorityWebScript {
    private static final String CSV = "csv";
    private static final List<String> TITLES = List.of("line", "id", "outcome", "reason");

    private final ImportViews views;

    public AuthoritiesImportGet(Json json, TransactionService transactionService, ImportViews views) {
        super(json, transactionService);
        this.views = views;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String importId = pathVariable(request, "importId");
        if (CSV.equals(request.getFormat())) {
            CsvAnswer.write(response, "import-report.csv", true, read(() -> rows(views.lines(importId))));
        } else {
            json().write(response, Status.STATUS_OK, read(() -> views.of(importId)));
        }
    }

    private static List<List<String>> rows(List<ReportLine> lines) {
        Stream<List<String>> rows = lines.stream()
                .map(line -> List.of(
                        Integer.toString(line.line()), line.id(), line.outcome().code(), line.reason()));
        return Stream.concat(Stream.of(TITLES), rows).toList();
    }
}
