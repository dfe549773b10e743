package org.bayan.embedded.workflow.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricDetail;
import org.activiti.engine.history.HistoricDetailQuery;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.bayan.embedded.workflow.engine.WorkflowEngine;

/** The last values of variables, from the full history of a run: they are there when the run has ended too. */
public final class HistoricVariables {
    private final WorkflowEngine engine;

    public HistoricVariables(WorkflowEngine engine) {
        this.engine = engine;
    }

    public Map<String, Object> ofRun(String runId) {
        return last(details().processInstanceId(runId).excludeTaskDetails());
    }

    Map<String, Object> ofTask(String taskId) {
        return last(details().taskId(taskId));
    }

    /** What a run was started with. */
    Map<String, Object> ofStart(HistoricProcessInstance run) {
        if (run.getStartActivityId() == null) {
            return Map.of();
        }
        HistoricActivityInstance start = engine.history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .activityId(run.getStartActivityId())
                .singleResult();
        return start == null ? Map.of() : last(details().activityInstanceId(start.getId()));
    }

    private HistoricDetailQuery details() {
        return engine.history().createHistoricDetailQuery();
    }

    /** Ids are serial numbers, so the update with the highest one is the last. */
    private static Map<String, Object> last(HistoricDetailQuery query) {
        List<HistoricDetail> details = query.variableUpdates().list();
        Map<String, Long> ids = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        for (HistoricDetail detail : details) {
            HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
            long id = Long.parseLong(update.getId());
            if (ids.getOrDefault(update.getVariableName(), -1L) < id) {
                ids.put(update.getVariableName(), id);
                values.put(update.getVariableName(), update.getValue());
            }
        }
        return values;
    }
}
