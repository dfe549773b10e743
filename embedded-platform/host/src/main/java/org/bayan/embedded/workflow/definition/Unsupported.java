package org.bayan.embedded.workflow.definition;

import java.util.List;
import org.activiti.bpmn.model.Activity;
import org.activiti.bpmn.model.BoundaryEvent;
import org.activiti.bpmn.model.BpmnModel;
import org.activiti.bpmn.model.Event;
import org.activiti.bpmn.model.FlowNode;
import org.activiti.bpmn.model.Process;
import org.activiti.bpmn.model.TimerEventDefinition;

/** Refuses what only a job executor could carry on: this host runs none, so that such a step would never happen. */
final class Unsupported {
    private Unsupported() {}

    static void refuseJobs(BpmnModel model) {
        for (Process process : model.getProcesses()) {
            process.findFlowElementsOfType(FlowNode.class).forEach(Unsupported::refuse);
        }
    }

    private static void refuse(FlowNode node) {
        boolean timer = node instanceof Event event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        List<BoundaryEvent> events = node instanceof Activity activity ? activity.getBoundaryEvents() : List.of();
        if (timer || node.isAsynchronous()) {
            throw new UnsupportedOperationException(
                    "The embedded platform does not support timers and asynchronous steps in workflows: "
                            + node.getId());
        }
        events.forEach(Unsupported::refuse);
    }
}
