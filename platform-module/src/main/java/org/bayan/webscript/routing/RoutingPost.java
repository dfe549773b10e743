package org.bayan.webscript.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.review.ReviewRefused;
import org.bayan.routing.DryRun;
import org.bayan.routing.StatementRouting;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/routing}: asks the rules about statements now, each in a transaction of its own. The body is
 * <code>{"statements": ["id", ...]}</code>.
 */
public class RoutingPost extends BayanWebScript {
    static final int MOST = 1000;

    private final StatementLocator locator;
    private final StatementRouting routing;
    private final DryRun dryRun;
    private final TransactionService transactionService;

    public RoutingPost(
            StatementLocator locator,
            StatementRouting routing,
            DryRun dryRun,
            TransactionService transactionService,
            Json json) {
        super(json);
        this.locator = locator;
        this.routing = routing;
        this.dryRun = dryRun;
        this.transactionService = transactionService;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        List<RoutedView> items = new ArrayList<>();
        for (String id : ids(json().object(request))) {
            items.add(routed(id));
        }
        json().write(response, Status.STATUS_OK, RoutedList.of(items, dryRun.inForce()));
    }

    private static Set<String> ids(JsonNode body) {
        Set<String> ids = new LinkedHashSet<>();
        body.path("statements").forEach(id -> ids.add(id.asText()));
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new Refusal(
                    Status.STATUS_BAD_REQUEST, Messages.text("bayan.routing.statements", Integer.toString(MOST)));
        }
        return ids;
    }

    /** What is refused for one statement is no reason to leave out the others. */
    private RoutedView routed(String id) {
        try {
            return transactionService.getRetryingTransactionHelper().doInTransaction(() -> routeNow(id), false, true);
        } catch (Refusal refusal) {
            return RoutedView.without(id, null, null, RoutedView.REFUSED, refusal.getMessage());
        }
    }

    private RoutedView routeNow(String id) {
        try {
            return RoutedView.of(id, null, null, routing.routeNow(locator.writable(id)));
        } catch (ReviewRefused e) {
            throw new Refusal(Status.STATUS_CONFLICT, e.sentence(), e);
        }
    }
}
