package org.alfresco.repo.workflow.activiti.listener;

import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.Expression;
import org.activiti.engine.impl.persistence.entity.ExecutionEntity;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.bayan.embedded.workflow.script.WorkflowScripts;

/** Runs the JavaScript of an execution listener. Process definitions name it, so it has the name that it has in ACS. */
public class ScriptExecutionListener implements ExecutionListener {
    private static final long serialVersionUID = 1L;

    private transient Expression script;
    private transient Expression runAs;

    public void setScript(Expression script) {
        this.script = script;
    }

    public void setRunAs(Expression runAs) {
        this.runAs = runAs;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (script == null) {
            throw new IllegalArgumentException("The field 'script' should be set on the ExecutionListener");
        }
        Map<String, Object> model = new HashMap<>(execution.getVariables());
        String reason = execution instanceof ExecutionEntity entity ? entity.getDeleteReason() : null;
        model.put("execution", execution);
        model.put("deleted", ActivitiConstants.DELETE_REASON_DELETED.equals(reason));
        model.put("cancelled", ActivitiConstants.DELETE_REASON_CANCELLED.equals(reason));
        WorkflowScripts.ofEngine()
                .run(
                        (String) script.getValue(execution),
                        model,
                        runAs == null ? null : (String) runAs.getValue(execution),
                        (String) execution.getVariable("cm_owner"));
    }
}
