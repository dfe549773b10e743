package org.bayan.embedded.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.bayan.embedded.workflow.task.TaskRights;

/** Shows and changes only the tasks that the caller has to do with; administrators have to do with all. */
public final class SecuredWorkflows {
    private static final Set<String> LISTS =
            Set.of("getAssignedTasks", "getPooledTasks", "getTasksForWorkflowPath", "getStartTasks", "queryTasks");

    private final WorkflowService service;
    private final TaskRights rights;
    private final AuthorityService authorities;

    private SecuredWorkflows(WorkflowService service, TaskRights rights, AuthorityService authorities) {
        this.service = service;
        this.rights = rights;
        this.authorities = authorities;
    }

    public static WorkflowService around(WorkflowService service, TaskRights rights, AuthorityService authorities) {
        SecuredWorkflows secured = new SecuredWorkflows(service, rights, authorities);
        return (WorkflowService) Proxy.newProxyInstance(
                WorkflowService.class.getClassLoader(),
                new Class<?>[] {WorkflowService.class},
                (proxy, method, arguments) -> secured.invoke(method, arguments));
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null || AuthenticationUtil.isRunAsUserTheSystemUser() || authorities.isAdminAuthority(user)) {
            return proceed(method, arguments);
        }
        switch (method.getName()) {
            case "getTaskById", "getStartTask":
                WorkflowTask task = (WorkflowTask) proceed(method, arguments);
                require(task, user, arguments[0]);
                return task;
            case "updateTask", "endTask":
                require(service.getTaskById((String) arguments[0]), user, arguments[0]);
                return proceed(method, arguments);
            default:
                Object result = proceed(method, arguments);
                return LISTS.contains(method.getName()) ? visible((List<?>) result, user) : result;
        }
    }

    private Object proceed(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException problem) {
            throw problem.getTargetException();
        }
    }

    private void require(WorkflowTask task, String user, Object id) {
        if (task != null && !mayKnow(task, user)) {
            throw new AccessDeniedException(
                    "Accessing task with id='" + id + "' is not allowed for user '" + user + "'");
        }
    }

    private List<?> visible(List<?> found, String user) {
        return found.stream().filter(task -> mayKnow((WorkflowTask) task, user)).toList();
    }

    private boolean mayKnow(WorkflowTask task, String user) {
        boolean start = GlobalIds.local(task.getId()).startsWith(ActivitiConstants.START_TASK_PREFIX);
        return rights.isInvolved(task, user) || start && isPartOfRun(task, user);
    }

    private boolean isPartOfRun(WorkflowTask task, String user) {
        WorkflowTaskQuery all = new WorkflowTaskQuery();
        all.setTaskState(null);
        all.setActive(null);
        all.setProcessId(task.getPath().getInstance().getId());
        return service.queryTasks(all).stream().anyMatch(each -> rights.isInvolved(each, user));
    }
}
