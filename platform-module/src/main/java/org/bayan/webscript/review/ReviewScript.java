package org.bayan.webscript.review;

import java.io.IOException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.review.ReviewRefused;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A web script that takes steps of reviews, in a transaction of its own: what is refused half-way is rolled back. */
abstract class ReviewScript extends BayanWebScript {
    private final TransactionService transactionService;

    ReviewScript(Json json, TransactionService transactionService) {
        super(json);
        this.transactionService = transactionService;
    }

    @Override
    protected final void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        try {
            step(request, response);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    abstract void step(WebScriptRequest request, WebScriptResponse response) throws IOException;

    /** Work that may be refused. */
    interface Work<T> {
        T run() throws ReviewRefused;
    }

    final <T> T write(Work<T> work) {
        return run(work, false);
    }

    final <T> T read(Work<T> work) {
        return run(work, true);
    }

    private <T> T run(Work<T> work, boolean readOnly) {
        RetryingTransactionHelper helper = transactionService.getRetryingTransactionHelper();
        return helper.doInTransaction(() -> work.run(), readOnly, true);
    }

    /** The refusal that is the cause, wherever the transaction or the engine has put it. */
    private static RuntimeException refusal(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof ReviewRefused refused) {
                return new Refusal(status(refused), refused.sentence(), problem);
            }
        }
        return problem;
    }

    private static int status(ReviewRefused refused) {
        return switch (refused.kind()) {
            case NOT_ALLOWED -> Status.STATUS_FORBIDDEN;
            case WRONG_STATE -> Status.STATUS_CONFLICT;
            case BAD_REQUEST -> Status.STATUS_BAD_REQUEST;
        };
    }
}
