package org.bayan.embedded.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.pvm.delegate.ActivityBehavior;
import org.activiti.engine.parse.BpmnParseHandler;

/** Gives every process and every task of a definition the repository's listeners, before the definition's own. */
public final class ParseHandlers {
    private ParseHandlers() {}

    public static List<BpmnParseHandler> of(ExecutionListener start, TaskListener made, TaskListener done) {
        return List.of(new OfProcess(start), new OfTask(made, done));
    }

    private static final class OfProcess extends AbstractBpmnParseHandler<Process> {
        private final ExecutionListener start;

        OfProcess(ExecutionListener start) {
            this.start = start;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return Process.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, Process process) {
            parse.getCurrentProcessDefinition().addExecutionListener(ExecutionListener.EVENTNAME_START, start);
        }
    }

    private static final class OfTask extends AbstractBpmnParseHandler<UserTask> {
        private final TaskListener made;
        private final TaskListener done;

        OfTask(TaskListener made, TaskListener done) {
            this.made = made;
            this.done = done;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return UserTask.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, UserTask task) {
            ActivityBehavior behaviour = findActivity(parse, task.getId()).getActivityBehavior();
            ActivityBehavior inner = behaviour instanceof MultiInstanceActivityBehavior many
                    ? many.getInnerActivityBehavior()
                    : behaviour;
            if (inner instanceof UserTaskActivityBehavior user) {
                addFirst(user, TaskListener.EVENTNAME_CREATE, made);
                addFirst(user, TaskListener.EVENTNAME_COMPLETE, done);
            }
        }

        private static void addFirst(UserTaskActivityBehavior task, String event, TaskListener listener) {
            task.getTaskDefinition()
                    .getTaskListeners()
                    .computeIfAbsent(event, any -> new ArrayList<>())
                    .add(0, listener);
        }
    }
}
