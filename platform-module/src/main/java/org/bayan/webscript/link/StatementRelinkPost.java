package org.bayan.webscript.link;

import java.io.IOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.statement.link.StatementLinking;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/statements/{id}/relink}: looks for names in the stored text again; what people decided stays. */
public class StatementRelinkPost extends LinkWebScript {
    private final StatementLocator locator;
    private final StatementLinking linking;
    private final LinkViews views;

    public StatementRelinkPost(
            StatementLocator locator,
            StatementLinking linking,
            LinkViews views,
            Json json,
            TransactionService transactionService) {
        super(json, transactionService);
        this.locator = locator;
        this.linking = linking;
        this.views = views;
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        LinksView view = write(() -> {
            NodeRef statement = locator.writable(request);
            linking.relink(statement);
            return views.of(statement, null);
        });
        json().write(response, Status.STATUS_OK, view);
    }
}
