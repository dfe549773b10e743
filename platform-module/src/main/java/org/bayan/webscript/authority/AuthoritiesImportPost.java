package org.bayan.webscript.authority;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.exchange.authority.ImportFiles;
import org.bayan.exchange.authority.ImportOptions;
import org.bayan.exchange.authority.ImportQueue;
import org.bayan.exchange.authority.ImportStart;
import org.bayan.exchange.authority.ImportUpload;
import org.bayan.webscript.Json;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/authorities/import}: imports a CSV. Answers 200 when it is done soon, else 202 with how far it has come. */
public class AuthoritiesImportPost extends AuthorityWebScript {
    /** So long a caller waits for a small file. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ImportUpload upload;
    private final ImportQueue queue;
    private final ImportStart start;
    private final ImportViews views;

    public AuthoritiesImportPost(
            Json json,
            TransactionService transactionService,
            ImportUpload upload,
            ImportQueue queue,
            ImportStart start,
            ImportViews views) {
        super(json, transactionService);
        this.upload = upload;
        this.queue = queue;
        this.start = start;
        this.views = views;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String language = parameter(request, "language", start.defaultLanguage());
        boolean dryRun = Boolean.parseBoolean(parameter(request, "dryRun", "false"));
        ImportOptions options = new ImportOptions(dryRun, language, I18NUtil.getLocale());
        String fileName = parameter(request, "fileName", "authorities.csv");
        byte[] csv = body(request);
        NodeRef file = write(() -> upload.start(fileName, csv, options));
        queue.await(file, PATIENCE);
        ImportView view = read(() -> views.of(file.getId()));
        boolean isOver = view.endedAt() != null;
        json().write(response, isOver ? Status.STATUS_OK : Status.STATUS_ACCEPTED, view);
    }

    private static byte[] body(WebScriptRequest request) throws IOException {
        try (InputStream in = request.getContent().getInputStream()) {
            byte[] csv = in.readNBytes(ImportFiles.MAX_BYTES + 1);
            if (csv.length > ImportFiles.MAX_BYTES) {
                throw new AuthorityRefused(
                        Reason.WRONG, "bayan.csv.tooLarge", Integer.toString(ImportFiles.MAX_BYTES >> 20));
            }
            return csv;
        }
    }

    static String parameter(WebScriptRequest request, String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
