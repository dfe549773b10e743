package org.bayan.webscript.authority;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/authorities/imports/{importId}}: how far an import has come, and what it says of the lines. */
public class AuthoritiesImportGet extends AuthorityWebScript {
    private final ImportViews views;

    public AuthoritiesImportGet(Json json, TransactionService transactionService, ImportViews views) {
        super(json, transactionService);
        this.views = views;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        ImportView view = read(() -> views.of(pathVariable(request, "importId")));
        json().write(response, Status.STATUS_OK, view);
    }
}
