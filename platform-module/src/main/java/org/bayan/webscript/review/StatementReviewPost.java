package org.bayan.webscript.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.bayan.webscript.statement.StatementLocator;
import org.bayan.webscript.statement.StatementViews;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/statements/{id}/review}: a step of the review. The body is <code>{"action": "start" | "cancel" | "approve" |
 * "return" | "reopen", "note": "...", "group": "GROUP_..."}</code>.
 */
public class StatementReviewPost extends BayanWebScript {
    private final StatementLocator locator;
    private final Reviews reviews;
    private final StatementViews views;

    public StatementReviewPost(StatementLocator locator, Reviews reviews, StatementViews views, Json json) {
        super(json);
        this.locator = locator;
        this.reviews = reviews;
        this.views = views;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode body = json().object(request);
        String action = body.path("action").asText("");
        boolean forEditors = action.equals("start") || action.equals("cancel");
        NodeRef statement = forEditors ? locator.writable(request) : locator.readable(request);
        try {
            take(action, statement, text(body, "note"), text(body, "group"));
        } catch (ReviewRefused e) {
            throw refusal(e);
        }
        json().write(response, Status.STATUS_OK, views.of(statement));
    }

    private void take(String action, NodeRef statement, String note, String group) throws ReviewRefused {
        switch (action) {
            case "start" -> reviews.start(statement, group, note);
            case "cancel" -> reviews.cancel(statement, note);
            case "approve" -> reviews.approve(statement, note);
            case "return" -> reviews.returnForCorrection(statement, note);
            case "reopen" -> reviews.reopen(statement, note);
            default -> throw new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "bayan.review.unknownAction", action);
        }
    }

    private static String text(JsonNode body, String name) {
        JsonNode value = body.get(name);
        return value == null || value.isNull() || value.asText().isBlank()
                ? null
                : value.asText().strip();
    }

    static Refusal refusal(ReviewRefused e) {
        int status =
                switch (e.kind()) {
                    case NOT_ALLOWED -> Status.STATUS_FORBIDDEN;
                    case WRONG_STATE -> Status.STATUS_CONFLICT;
                    case BAD_REQUEST -> Status.STATUS_BAD_REQUEST;
                };
        return new Refusal(status, Messages.text(e.key(), e.arguments()), e);
    }
}
