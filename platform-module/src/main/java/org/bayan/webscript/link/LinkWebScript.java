package org.bayan.webscript.link;

import java.io.IOException;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.statement.link.LinkRefused;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** A web script that says in the caller's language why a decision about a link cannot be carried out. */
abstract class LinkWebScript extends BayanWebScript {
    private final TransactionService transactionService;

    LinkWebScript(Json json, TransactionService transactionService) {
        super(json);
        this.transactionService = transactionService;
    }

    @Override
    protected final void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        try {
            decide(request, response);
        } catch (LinkRefused e) {
            throw new Refusal(status(e.kind()), Messages.text(e.key(), e.arguments()), e);
        } catch (AuthorityRefused e) {
            throw new Refusal(status(e.reason()), Messages.text(e.key(), e.arguments()), e);
        }
    }

    abstract void decide(WebScriptRequest request, WebScriptResponse response) throws IOException;

    private static int status(LinkRefused.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Status.STATUS_NOT_FOUND;
            case CONFLICT -> Status.STATUS_CONFLICT;
            case BAD_REQUEST -> Status.STATUS_BAD_REQUEST;
        };
    }

    private static int status(AuthorityRefused.Reason reason) {
        return switch (reason) {
            case WRONG -> Status.STATUS_BAD_REQUEST;
            case UNKNOWN -> Status.STATUS_NOT_FOUND;
            case FORBIDDEN -> Status.STATUS_FORBIDDEN;
            case CONFLICT -> Status.STATUS_CONFLICT;
        };
    }

    /** Reads as the caller. */
    final <T> T read(Supplier<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::get, true, true);
    }

    /** Writes as the caller, and again if somebody was faster; a refusal undoes what was written before it. */
    final <T> T write(Supplier<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }

    static String variable(WebScriptRequest request, String name) {
        return request.getServiceMatch().getTemplateVars().get(name);
    }
}
