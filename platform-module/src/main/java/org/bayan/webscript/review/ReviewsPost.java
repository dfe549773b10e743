package org.bayan.webscript.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.review.ReviewRefused;
import org.bayan.review.workflow.ReviewWorkflows;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/reviews}: starts the review of many statements as one task. Either all of them or none. */
public class ReviewsPost extends ReviewScript {
    private final StatementLocator locator;
    private final ReviewWorkflows workflows;

    public ReviewsPost(
            TransactionService transactionService, StatementLocator locator, ReviewWorkflows workflows, Json json) {
        super(json, transactionService);
        this.locator = locator;
        this.workflows = workflows;
    }

    /**
     * @param workflowId as {@code bay:reviewWorkflow} has it
     * @param statements how many are in it
     */
    record Started(String workflowId, int statements) {}

    @Override
    void step(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode body = json().object(request);
        Started started = write(() -> {
            List<NodeRef> statements = statements(body);
            String workflow = workflows.start(ReviewBody.request(body, statements));
            return new Started(workflow, statements.size());
        });
        json().write(response, Status.STATUS_CREATED, started);
    }

    private List<NodeRef> statements(JsonNode body) throws ReviewRefused {
        JsonNode ids = body.path("statements");
        if (!ids.isArray() || ids.isEmpty()) {
            throw new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "bayan.review.noStatement");
        }
        List<NodeRef> statements = new ArrayList<>();
        for (JsonNode id : ids) {
            NodeRef statement = locator.writable(id.asText());
            if (!statements.contains(statement)) {
                statements.add(statement);
            }
        }
        return statements;
    }
}
