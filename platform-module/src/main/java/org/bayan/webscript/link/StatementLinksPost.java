package org.bayan.webscript.link;

import java.io.IOException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.statement.link.LinkDecisions;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/statements/{id}/links}: a link that a person adds by hand, with or without a place in the text. */
public class StatementLinksPost extends LinkWebScript {
    private final StatementLocator locator;
    private final LinkDecisions decisions;
    private final LinkViews views;

    public StatementLinksPost(
            StatementLocator locator,
            LinkDecisions decisions,
            LinkViews views,
            Json json,
            TransactionService transactionService) {
        super(json, transactionService);
        this.locator = locator;
        this.decisions = decisions;
        this.views = views;
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        LinkBody body = new LinkBody(json().object(request));
        LinksView view = write(() -> {
            NodeRef statement = locator.writable(request);
            decisions.add(
                    statement,
                    body.required("authorityId"),
                    body.role(),
                    body.number("start"),
                    body.number("end"),
                    AuthenticationUtil.getFullyAuthenticatedUser());
            return views.of(statement, null);
        });
        json().write(response, Status.STATUS_OK, view);
    }
}
