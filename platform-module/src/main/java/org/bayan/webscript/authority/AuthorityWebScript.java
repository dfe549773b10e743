package org.bayan.webscript.authority;

import java.io.IOException;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A web script that runs its own transactions, so that a refusal undoes what was written before it. */
abstract class AuthorityWebScript extends BayanWebScript {
    private final TransactionService transactionService;

    AuthorityWebScript(Json json, TransactionService transactionService) {
        super(json);
        this.transactionService = transactionService;
    }

    @Override
    protected final void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        try {
            respond(request, response);
        } catch (AuthorityRefused refused) {
            throw new Refusal(status(refused.reason()), Messages.text(refused.key(), refused.arguments()), refused);
        }
    }

    /**
     * @throws AuthorityRefused if the caller asks for what cannot be done
     */
    abstract void respond(WebScriptRequest request, WebScriptResponse response) throws IOException;

    /** Reads as the caller. */
    final <T> T read(Supplier<T> work) {
        return run(work, true);
    }

    /** Writes as the caller; tried again when another transaction was faster. */
    final <T> T write(Supplier<T> work) {
        return run(work, false);
    }

    private <T> T run(Supplier<T> work, boolean readOnly) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::get, readOnly, true);
    }

    static String pathVariable(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }

    private static int status(AuthorityRefused.Reason reason) {
        return switch (reason) {
            case WRONG -> Status.STATUS_BAD_REQUEST;
            case UNKNOWN -> Status.STATUS_NOT_FOUND;
            case FORBIDDEN -> Status.STATUS_FORBIDDEN;
            case CONFLICT -> Status.STATUS_CONFLICT;
        };
    }
}
