package org.bayan.embedded.workflow.engine;

import java.sql.SQLException;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.activiti.engine.impl.interceptor.AbstractCommandInterceptor;
import org.activiti.engine.impl.interceptor.Command;
import org.activiti.engine.impl.interceptor.CommandConfig;
import org.h2.api.ErrorCode;
import org.springframework.dao.ConcurrencyFailureException;

/** Says in Spring's words that another transaction was faster, so that the work is run again. */
final class ConflictTranslation extends AbstractCommandInterceptor {
    @Override
    public <T> T execute(CommandConfig config, Command<T> command) {
        try {
            return next.execute(config, command);
        } catch (ActivitiOptimisticLockingException problem) {
            throw new ConcurrencyFailureException("Another transaction changed the workflow first", problem);
        } catch (RuntimeException problem) {
            if (isConflict(problem)) {
                throw new ConcurrencyFailureException("Another transaction changed the workflow first", problem);
            }
            throw problem;
        }
    }

    private static boolean isConflict(Throwable problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            if (each instanceof SQLException failed) {
                int code = failed.getErrorCode();
                return code == ErrorCode.LOCK_TIMEOUT_1
                        || code == ErrorCode.CONCURRENT_UPDATE_1
                        || code == ErrorCode.DEADLOCK_1;
            }
        }
        return false;
    }
}
