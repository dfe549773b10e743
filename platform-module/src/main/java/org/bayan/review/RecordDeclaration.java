package org.bayan.review;

import java.util.regex.Pattern;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.RecordsModel;
import org.bayan.review.ReviewRefused.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Declares what is approved as a record, where the archive wants it and Records Management (Alfresco Governance Services) is there.
 * Its action of that name makes a record of a file, in the file plan of the Records Management site; Share calls it "Declare as
 * Record".
 */
public class RecordDeclaration implements SmartInitializingSingleton {
    static final String ACTION = "create-record";

    private static final Pattern LOG_NUMBER = Pattern.compile("^\\d{8} ");

    private static final Logger LOG = LoggerFactory.getLogger(RecordDeclaration.class);

    private final ActionService actionService;
    private final NodeService nodeService;
    private final ReviewConfiguration configuration;

    public RecordDeclaration(ActionService actionService, NodeService nodeService, ReviewConfiguration configuration) {
        this.actionService = actionService;
        this.nodeService = nodeService;
        this.configuration = configuration;
    }

    /** Tells the administrator, at the start, what will become of his wish: when every module's actions are there. */
    @Override
    public void afterSingletonsInstantiated() {
        if (!configuration.declareRecord()) {
            return;
        }
        if (isPossible()) {
            LOG.info("Approved statements are declared as records (bayan.review.declareRecord=true).");
        } else {
            LOG.warn(
                    "bayan.review.declareRecord is true, but Records Management is not installed: there is no action '{}'. Statements"
                            + " are approved and not declared as records.",
                    ACTION);
        }
    }

    private boolean isPossible() {
        return actionService.getActionDefinition(ACTION) != null;
    }

    /**
     * Runs as the person who approves, in his transaction: Records Management decides whether he may. What is a record already, since
     * it was approved before and opened again, stays the record that it is.
     *
     * @throws ReviewRefused if Records Management refuses; the caller rolls the approval back
     */
    void declare(NodeRef statement) throws ReviewRefused {
        if (!configuration.declareRecord()
                || !isPossible()
                || nodeService.hasAspect(statement, RecordsModel.ASPECT_RECORD)) {
            return;
        }
        try {
            actionService.executeAction(actionService.createAction(ACTION), statement, false, false);
        } catch (AccessDeniedException e) {
            throw refused(Kind.NOT_ALLOWED, statement, e);
        } catch (RuntimeException e) {
            if (RetryingTransactionHelper.extractRetryCause(e) != null) {
                throw e;
            }
            throw refused(Kind.WRONG_STATE, statement, e);
        }
    }

    /** ACS puts the number of the entry in its log before the sentence. */
    private static String withoutNumber(String message) {
        return LOG_NUMBER.matcher(String.valueOf(message)).replaceFirst("");
    }

    private static ReviewRefused refused(Kind kind, NodeRef statement, RuntimeException cause) {
        LOG.warn("{} could not be declared as a record", statement, cause);
        return new ReviewRefused(kind, "bayan.review.recordFailed", withoutNumber(cause.getMessage()));
    }
}
