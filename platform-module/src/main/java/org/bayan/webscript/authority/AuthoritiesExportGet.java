package org.bayan.webscript.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.exchange.authority.AuthorityExport;
import org.bayan.exchange.authority.ImportStart;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/authorities/export}: the records that the caller may read, as a CSV that can be imported. */
public class AuthoritiesExportGet extends AuthorityWebScript {
    private static final String MARK = "\uFEFF";

    private final AuthorityExport export;
    private final LoadedIndex loadedIndex;
    private final ImportStart start;

    public AuthoritiesExportGet(
            Json json,
            TransactionService transactionService,
            AuthorityExport export,
            LoadedIndex loadedIndex,
            ImportStart start) {
        super(json, transactionService);
        this.export = export;
        this.loadedIndex = loadedIndex;
        this.start = start;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String language = AuthoritiesImportPost.parameter(request, "language", start.defaultLanguage());
        boolean mark = Boolean.parseBoolean(AuthoritiesImportPost.parameter(request, "bom", "false"));
        var kinds = AuthoritiesGet.kinds(AuthoritiesImportPost.parameter(request, "kind", ""));
        loadedIndex.require();
        StringBuilder csv = new StringBuilder(mark ? MARK : "");
        read(() -> {
            try {
                export.write(csv, kinds, language);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
        response.setStatus(Status.STATUS_OK);
        response.setContentType("text/csv");
        response.setContentEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"authorities.csv\"");
        response.getOutputStream().write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }
}
