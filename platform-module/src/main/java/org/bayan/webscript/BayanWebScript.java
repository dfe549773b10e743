package org.bayan.webscript;

import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * A web script that writes its refusals itself. ACS's own template writes the status in the digits of the caller's language,
 * which is no JSON for an Arabic caller, puts a log number before the sentence, and logs every refusal as an error. A script
 * must refuse before it writes anything to the repository, since a refusal does not roll back.
 */
public abstract class BayanWebScript extends AbstractWebScript {
    private final Json json;

    protected BayanWebScript(Json json) {
        this.json = json;
    }

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (Refusal refusal) {
            json.write(response, refusal.status(), RefusalView.of(refusal));
        } catch (NodeLockedException e) {
            undo();
            Refusal refusal = new Refusal(Status.STATUS_CONFLICT, Messages.text("bayan.webscript.locked"), e);
            json.write(response, refusal.status(), RefusalView.of(refusal));
        } catch (AccessDeniedException e) {
            undo();
            Refusal refusal = new Refusal(Status.STATUS_FORBIDDEN, Messages.text("bayan.webscript.denied"), e);
            json.write(response, refusal.status(), RefusalView.of(refusal));
        }
    }

    /** ACS has refused in the middle of the work; what was written before must not stay. */
    private static void undo() {
        UserTransaction transaction = RetryingTransactionHelper.getActiveUserTransaction();
        if (transaction != null) {
            try {
                transaction.setRollbackOnly();
            } catch (SystemException e) {
                throw new IllegalStateException("The transaction cannot be rolled back", e);
            }
        }
    }

    /**
     * @throws Refusal if the caller asks for what cannot be done
     * @throws NodeLockedException if somebody has locked what would have to be written; the caller is told so
     * @throws AccessDeniedException if ACS, or Records Management, does not let the caller do it; he is told so
     */
    protected abstract void answer(WebScriptRequest request, WebScriptResponse response) throws IOException;

    protected final Json json() {
        return json;
    }
}
