package org.bayan.embedded.workflow.run;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.task.TaskTypes;
import org.bayan.embedded.workflow.variable.NodeVariables;
import org.bayan.embedded.workflow.variable.VariableNames;

/** Starts runs of workflows, finds them and ends them. */
public final class Runs {
    private final WorkflowEngine engine;
    private final RunViews views;
    private final StartVariables variables;
    private final TaskTypes types;
    private final VariableNames names;
    private final NodeVariables nodes;

    public Runs(
            WorkflowEngine engine,
            RunViews views,
            StartVariables variables,
            TaskTypes types,
            VariableNames names,
            NodeVariables nodes) {
        this.engine = engine;
        this.views = views;
        this.variables = variables;
        this.types = types;
        this.names = names;
        this.nodes = nodes;
    }

    public WorkflowPath start(String definitionId, Map<QName, Serializable> parameters) {
        String local = GlobalIds.local(definitionId);
        ProcessInstance run = start(local, null, parameters == null ? Map.of() : parameters);
        if (!run.isEnded()
                && types.startOf(local)
                        .type()
                        .getDefaultAspectNames()
                        .contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
            endStartTask(run.getId());
        }
        return views.path(run.getId(), run.getId());
    }

    /**
     * Starts a run as the engine knows it, without ending the task that starting is.
     *
     * @param definitionId as the engine has it
     */
    public ProcessInstance start(String definitionId, String businessKey, Map<QName, Serializable> parameters) {
        Authentication.setAuthenticatedUserId(AuthenticationUtil.getFullyAuthenticatedUser());
        try {
            return engine.runs()
                    .startProcessInstanceById(definitionId, businessKey, variables.of(definitionId, parameters));
        } catch (ActivitiException problem) {
            throw new WorkflowException(
                    "The workflow " + definitionId + " could not be started: " + problem.getMessage(), problem);
        } finally {
            Authentication.setAuthenticatedUserId(null);
        }
    }

    /** Does nothing when it is done already. */
    public void endStartTask(String runId) {
        if (isStarting(runId)) {
            engine.runs().setVariable(runId, ActivitiConstants.PROP_START_TASK_END_DATE, new Date());
        }
    }

    public boolean isStarting(String runId) {
        return engine.runs().getVariable(runId, ActivitiConstants.PROP_START_TASK_END_DATE) == null;
    }

    /** Null when there is none. */
    public WorkflowInstance byId(String id) {
        return views.instance(GlobalIds.local(id));
    }

    public List<WorkflowInstance> find(WorkflowInstanceQuery wanted, int skipCount, int maxItems) {
        HistoricProcessInstanceQuery query =
                query(wanted).orderByProcessInstanceStartTime().asc();
        List<HistoricProcessInstance> found =
                maxItems > 0 ? query.listPage(skipCount, maxItems) : query.listPage(skipCount, Integer.MAX_VALUE);
        return found.stream().map(views::instance).toList();
    }

    public long count(WorkflowInstanceQuery wanted) {
        return query(wanted).count();
    }

    private HistoricProcessInstanceQuery query(WorkflowInstanceQuery wanted) {
        HistoricProcessInstanceQuery query = engine.history().createHistoricProcessInstanceQuery();
        if (wanted.getWorkflowDefinitionId() != null) {
            query.processDefinitionId(GlobalIds.local(wanted.getWorkflowDefinitionId()));
        }
        if (wanted.getExcludedDefinitions() != null) {
            query.processDefinitionKeyNotIn(wanted.getExcludedDefinitions().stream()
                    .map(GlobalIds::local)
                    .toList());
        }
        if (wanted.getActive() != null) {
            query = wanted.getActive() ? query.unfinished() : query.finished();
        }
        addDates(query, wanted);
        if (wanted.getCustomProps() != null) {
            for (Map.Entry<QName, Object> each : wanted.getCustomProps().entrySet()) {
                query.variableValueEquals(names.of(each.getKey()), plain(each.getKey(), each.getValue()));
            }
        }
        return query;
    }

    private static Object plain(QName name, Object value) {
        if (value instanceof Map<?, ?>) {
            throw new UnsupportedOperationException("WorkflowInstanceQuery with a range of " + name);
        }
        return value;
    }

    private static void addDates(HistoricProcessInstanceQuery query, WorkflowInstanceQuery wanted) {
        if (wanted.getStartBefore() != null) {
            query.startedBefore(wanted.getStartBefore());
        }
        if (wanted.getStartAfter() != null) {
            query.startedAfter(wanted.getStartAfter());
        }
        if (wanted.getEndBefore() != null) {
            query.finishedBefore(wanted.getEndBefore());
        }
        if (wanted.getEndAfter() != null) {
            query.finishedAfter(wanted.getEndAfter());
        }
    }

    public List<WorkflowPath> paths(String id) {
        String run = GlobalIds.local(id);
        return engine.runs().createExecutionQuery().processInstanceId(run).list().stream()
                .map(execution -> views.path(execution.getId(), run))
                .toList();
    }

    public Map<QName, Serializable> properties(String pathId) {
        Map<QName, Serializable> properties = new HashMap<>();
        engine.runs()
                .getVariables(GlobalIds.local(pathId))
                .forEach((name, value) -> properties.put(names.name(name), nodes.toRepository(value)));
        return properties;
    }

    public WorkflowPath signal(String pathId) {
        String executionId = GlobalIds.local(pathId);
        Execution execution =
                engine.runs().createExecutionQuery().executionId(executionId).singleResult();
        if (execution == null) {
            throw new WorkflowException("There is no workflow path " + pathId);
        }
        engine.runs().signal(executionId);
        return views.path(executionId, execution.getProcessInstanceId());
    }

    /** Ends a run. As in ACS by default, its history goes too. */
    public WorkflowInstance cancel(String id) {
        String run = GlobalIds.local(id);
        if (!isActive(run)) {
            throw new WorkflowException("There is no active workflow " + id);
        }
        engine.runs().deleteProcessInstance(run, ActivitiConstants.DELETE_REASON_CANCELLED);
        WorkflowInstance ended = views.instance(run);
        engine.history().deleteHistoricProcessInstance(run);
        return ended;
    }

    private boolean isActive(String run) {
        return engine.runs().createProcessInstanceQuery().processInstanceId(run).count() > 0;
    }

    /** Ends a run and forgets it. */
    public WorkflowInstance delete(String id) {
        String run = GlobalIds.local(id);
        if (isActive(run)) {
            engine.runs().deleteProcessInstance(run, ActivitiConstants.DELETE_REASON_DELETED);
        }
        WorkflowInstance ended = views.instance(run);
        if (ended == null) {
            throw new WorkflowException("There is no workflow " + id);
        }
        engine.history().deleteHistoricProcessInstance(run);
        return ended;
    }
}
