package org.bayan.embedded.workflow.run;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.runtime.Execution;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.bayan.embedded.workflow.GlobalIds;
import org.bayan.embedded.workflow.definition.DefinitionViews;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.task.HistoricVariables;

/** Shows the engine's process instances and executions as workflow instances and paths. */
public final class RunViews {
    private final WorkflowEngine engine;
    private final DefinitionViews definitions;
    private final HistoricVariables history;

    public RunViews(WorkflowEngine engine, DefinitionViews definitions, HistoricVariables history) {
        this.engine = engine;
        this.definitions = definitions;
        this.history = history;
    }

    HistoricProcessInstance find(String runId) {
        return engine.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(runId)
                .singleResult();
    }

    /** Null when there is none. */
    public WorkflowInstance instance(String runId) {
        HistoricProcessInstance run = find(runId);
        return run == null ? null : instance(run);
    }

    WorkflowInstance instance(HistoricProcessInstance run) {
        Map<String, Object> variables = history.ofRun(run.getId());
        WorkflowInstance instance = new WorkflowInstance(
                GlobalIds.global(run.getId()),
                definitions.byId(run.getProcessDefinitionId()),
                (String) variables.get("bpm_workflowDescription"),
                node(variables.get("initiator")),
                node(variables.get("bpm_package")),
                node(variables.get("bpm_context")),
                run.getEndTime() == null,
                run.getStartTime(),
                run.getEndTime());
        instance.priority = (Integer) variables.get("bpm_workflowPriority");
        instance.dueDate = (Date) variables.get("bpm_workflowDueDate");
        return instance;
    }

    private static NodeRef node(Object value) {
        return value instanceof ActivitiScriptNode node ? node.getNodeRef() : null;
    }

    /** The path of an execution; one that is over has no step any more. Null when its run is not known. */
    public WorkflowPath path(String executionId, String runId) {
        Execution execution =
                engine.runs().createExecutionQuery().executionId(executionId).singleResult();
        WorkflowInstance instance = instance(runId);
        if (instance == null) {
            return null;
        }
        return new WorkflowPath(
                GlobalIds.global(executionId),
                instance,
                execution == null ? null : step(execution, instance),
                execution != null && !execution.isEnded());
    }

    private WorkflowNode step(Execution execution, WorkflowInstance instance) {
        List<String> active = engine.runs().getActiveActivityIds(execution.getId());
        if (active.isEmpty()) {
            return null;
        }
        ProcessDefinitionEntity deployed =
                engine.deployed(GlobalIds.local(instance.getDefinition().getId()));
        return definitions.node(deployed, deployed.findActivity(active.get(0)));
    }
}
