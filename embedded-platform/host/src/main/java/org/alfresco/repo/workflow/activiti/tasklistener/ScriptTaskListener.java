package org.alfresco.repo.workflow.activiti.tasklistener;

import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.delegate.Expression;
import org.activiti.engine.delegate.TaskListener;
import org.bayan.embedded.workflow.script.WorkflowScripts;

/** Runs the JavaScript of a task listener. Process definitions name it, so it has the name that it has in ACS. */
public class ScriptTaskListener implements TaskListener {
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
    public void notify(DelegateTask task) {
        if (script == null) {
            throw new IllegalArgumentException("The field 'script' should be set on the TaskListener");
        }
        Map<String, Object> model = new HashMap<>(task.getExecution().getVariables());
        model.put("task", task);
        model.put("execution", task.getExecution());
        WorkflowScripts.ofEngine()
                .run(
                        (String) script.getValue(task),
                        model,
                        runAs == null ? null : (String) runAs.getValue(task),
                        task.getAssignee());
    }
}
