package org.bayan.webscript.statement;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.review.Reviews;
import org.bayan.statement.intake.StatementIntake;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.queue.ExtractionConfiguration;
import org.bayan.statement.queue.ExtractionQueue;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/statements/{id}/extract}: reads the statement again, now. Answers 200 with the new description, or 202
 * while it is still waiting. Holds no transaction while the document is read.
 */
public class StatementExtractPost extends BayanWebScript {
    /** How long a caller waits for the description. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TransactionService transactionService;
    private final StatementLocator locator;
    private final StatementNodes statementNodes;
    private final StatementIntake intake;
    private final ExtractionQueue queue;
    private final StatementViews views;
    private final Reviews reviews;
    private final boolean enabled;

    public StatementExtractPost(
            TransactionService transactionService,
            StatementLocator locator,
            StatementNodes statementNodes,
            StatementIntake intake,
            ExtractionQueue queue,
            StatementViews views,
            Reviews reviews,
            Json json,
            ExtractionConfiguration configuration) {
        super(json);
        this.transactionService = transactionService;
        this.locator = locator;
        this.statementNodes = statementNodes;
        this.intake = intake;
        this.queue = queue;
        this.views = views;
        this.reviews = reviews;
        this.enabled = configuration.enabled();
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        if (!enabled) {
            throw new Refusal(Status.STATUS_CONFLICT, Messages.text("bayan.webscript.switchedOff"));
        }
        RetryingTransactionHelper transactions = transactionService.getRetryingTransactionHelper();
        NodeRef nodeRef = transactions.doInTransaction(() -> mark(request), false, true);
        boolean done =
                queue.offer(nodeRef).map(StatementExtractPost::isDoneInTime).orElse(false);
        StatementView view = transactions.doInTransaction(() -> views.of(nodeRef), true, true);
        json().write(response, done ? Status.STATUS_OK : Status.STATUS_ACCEPTED, view);
    }

    private NodeRef mark(WebScriptRequest request) {
        NodeRef nodeRef = locator.writable(request);
        if (reviews.isApproved(nodeRef)) {
            throw new Refusal(Status.STATUS_CONFLICT, Messages.text("bayan.review.wrongState.approved"));
        }
        if (!statementNodes.isReadable(nodeRef)) {
            throw new Refusal(Status.STATUS_CONFLICT, Messages.text("bayan.webscript.workingCopy"));
        }
        intake.readAgain(nodeRef);
        return nodeRef;
    }

    private static boolean isDoneInTime(CompletableFuture<Void> work) {
        try {
            work.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
