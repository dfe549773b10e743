package org.bayan.webscript.link;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/statements/{id}/links}: whom a statement names, who is linked, and what waits for a decision. */
public class StatementLinksGet extends LinkWebScript {
    private final StatementLocator locator;
    private final LinkViews views;

    public StatementLinksGet(
            StatementLocator locator, LinkViews views, Json json, TransactionService transactionService) {
        super(json, transactionService);
        this.locator = locator;
        this.views = views;
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        LinksView view = read(() -> views.of(locator.readable(request), null));
        json().write(response, Status.STATUS_OK, view);
    }
}
