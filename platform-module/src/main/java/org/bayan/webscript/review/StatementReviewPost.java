package org.bayan.webscript.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;
import org.bayan.review.workflow.ReviewWorkflows;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.bayan.webscript.statement.StatementView;
import org.bayan.webscript.statement.StatementViews;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/statements/{id}/review}: a step of the review. The body is <code>{"action": "start" | "cancel" | "approve" |
 * "return" | "reopen", "note": "..."}</code>, and for the start what {@link ReviewBody} says.
 */
public class StatementReviewPost extends ReviewScript {
    private final StatementLocator locator;
    private final Reviews reviews;
    private final ReviewWorkflows workflows;
    private final StatementViews views;

    public StatementReviewPost(
            TransactionService transactionService,
            StatementLocator locator,
            Reviews reviews,
            ReviewWorkflows workflows,
            StatementViews views,
            Json json) {
        super(json, transactionService);
        this.locator = locator;
        this.reviews = reviews;
        this.workflows = workflows;
        this.views = views;
    }

    @Override
    void step(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode body = json().object(request);
        StatementView view = write(() -> {
            NodeRef statement = take(request, body);
            return views.of(statement);
        });
        json().write(response, Status.STATUS_OK, view);
    }

    private NodeRef take(WebScriptRequest request, JsonNode body) throws ReviewRefused {
        String action = body.path("action").asText("");
        boolean forEditors = action.equals("start") || action.equals("cancel");
        NodeRef statement = forEditors ? locator.writable(request) : locator.readable(request);
        String note = ReviewBody.text(body, "note");
        switch (action) {
            case "start" -> start(statement, body);
            case "cancel" -> workflows.cancel(statement, note);
            case "approve" -> workflows.approve(statement, note);
            case "return" -> workflows.returnForCorrection(statement, note);
            case "reopen" -> reviews.reopen(statement, note);
            default -> throw new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "bayan.review.unknownAction", action);
        }
        return statement;
    }

    /** What is being corrected goes on in the workflow that returned it. */
    private void start(NodeRef statement, JsonNode body) throws ReviewRefused {
        if (workflows.isBeingCorrected(statement)) {
            workflows.resubmit(statement);
        } else {
            workflows.start(ReviewBody.request(body, List.of(statement)));
        }
    }
}
