package org.bayan.webscript.authority;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/authorities/{authorityId}}: a record; of a merged one the record itself, which says what replaces it. */
public class AuthorityGet extends AuthorityWebScript {
    private final AuthorityViews views;

    public AuthorityGet(Json json, TransactionService transactionService, AuthorityViews views) {
        super(json, transactionService);
        this.views = views;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        AuthorityView view = read(() -> views.of(views.ofPath(pathVariable(request, "authorityId"))));
        json().write(response, Status.STATUS_OK, view);
    }
}
