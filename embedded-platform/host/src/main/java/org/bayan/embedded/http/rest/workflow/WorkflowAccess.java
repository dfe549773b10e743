package org.bayan.embedded.http.rest.workflow;

import java.util.ArrayList;
import java.util.List;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.Task;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.workflow.WorkflowParts;

/** Finds runs and tasks for those who have to do with them: people involved, groups that may take a task, administrators. */
final class WorkflowAccess {
    private final WorkflowParts parts;
    private final AuthorityService authorities;

    WorkflowAccess(WorkflowParts parts, AuthorityService authorities) {
        this.parts = parts;
        this.authorities = authorities;
    }

    static String user() {
        return AuthenticationUtil.getRunAsUser();
    }

    boolean isAdministrator() {
        return authorities.isAdminAuthority(user());
    }

    /** @throws RestException with status 404 or 403 */
    HistoricProcessInstance run(String id) {
        HistoricProcessInstance run = parts.engine()
                .history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
        if (run == null) {
            throw RestException.noEntity(id);
        }
        boolean involved = isAdministrator()
                || user().equals(run.getStartUserId())
                || tasks().processInstanceId(id).taskInvolvedUser(user()).count() > 0
                || parts.engine()
                                .tasks()
                                .createTaskQuery()
                                .processInstanceId(id)
                                .taskCandidateGroupIn(groups())
                                .count()
                        > 0;
        if (!involved) {
            throw RestException.denied();
        }
        return run;
    }

    private HistoricTaskInstanceQuery tasks() {
        return parts.engine().history().createHistoricTaskInstanceQuery();
    }

    private List<String> groups() {
        return new ArrayList<>(authorities.getAuthoritiesForUser(user()));
    }

    /** A task, running or done. */
    HistoricTaskInstance task(String id) {
        HistoricTaskInstance task = tasks().taskId(id).singleResult();
        if (task == null) {
            throw RestException.noEntity(id);
        }
        boolean involved =
                isAdministrator() || tasks().taskId(id).taskInvolvedUser(user()).count() > 0 || mayTake(id);
        if (!involved) {
            throw RestException.denied();
        }
        return task;
    }

    private boolean mayTake(String id) {
        return parts.engine()
                        .tasks()
                        .createTaskQuery()
                        .taskId(id)
                        .taskCandidateGroupIn(groups())
                        .count()
                > 0;
    }

    /** A task that waits for somebody. */
    Task running(String id) {
        task(id);
        Task task = parts.engine().tasks().createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            throw RestException.noEntity(id);
        }
        return task;
    }
}
