package org.bayan.embedded.workflow.task;

import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.Task;
import org.bayan.embedded.workflow.engine.WorkflowEngine;

/** A task that waits for somebody. {@link #save} stores what it is called. */
final class RunningTask implements ChangingTask {
    private final Task task;
    private final WorkflowEngine engine;
    private String owner;
    private boolean ownerChanged;

    RunningTask(Task task, WorkflowEngine engine) {
        this.task = task;
        this.engine = engine;
    }

    void save() {
        engine.tasks().saveTask(task);
        if (ownerChanged) {
            engine.tasks().setAssignee(task.getId(), owner);
        }
    }

    @Override
    public void description(String text) {
        task.setDescription(text);
    }

    @Override
    public void priority(int priority) {
        task.setPriority(priority);
    }

    @Override
    public void due(Date date) {
        task.setDueDate(date);
    }

    @Override
    public void owner(String user) {
        owner = user;
        ownerChanged = !Objects.equals(task.getAssignee(), user);
    }

    @Override
    public Object packageOfRun() {
        return engine.runs().getVariableLocal(task.getProcessInstanceId(), TaskWriter.PACKAGE);
    }

    @Override
    public Collection<? extends IdentityLink> links() {
        return engine.tasks().getIdentityLinksForTask(task.getId());
    }

    @Override
    public void addCandidate(String authority) {
        if (Actors.isUser(authority)) {
            engine.tasks().addCandidateUser(task.getId(), authority);
        } else {
            engine.tasks().addCandidateGroup(task.getId(), authority);
        }
    }

    @Override
    public void remove(IdentityLink candidate) {
        if (candidate.getUserId() == null) {
            engine.tasks().deleteGroupIdentityLink(task.getId(), candidate.getGroupId(), candidate.getType());
        } else {
            engine.tasks().deleteUserIdentityLink(task.getId(), candidate.getUserId(), candidate.getType());
        }
    }
}
