package org.bayan.embedded.workflow.task;

import java.util.Collection;
import java.util.Date;
import java.util.Objects;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLink;

/** A task within the engine's own work. */
record NewTask(DelegateTask task) implements ChangingTask {
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
        if (!Objects.equals(task.getAssignee(), user)) {
            task.setAssignee(user);
        }
    }

    @Override
    public Object packageOfRun() {
        return task.getExecution().getVariable(TaskWriter.PACKAGE);
    }

    @Override
    public Collection<? extends IdentityLink> links() {
        return ((TaskEntity) task).getIdentityLinks();
    }

    @Override
    public void addCandidate(String authority) {
        if (Actors.isUser(authority)) {
            task.addCandidateUser(authority);
        } else {
            task.addCandidateGroup(authority);
        }
    }

    @Override
    public void remove(IdentityLink candidate) {
        if (candidate.getUserId() == null) {
            task.deleteGroupIdentityLink(candidate.getGroupId(), candidate.getType());
        } else {
            task.deleteUserIdentityLink(candidate.getUserId(), candidate.getType());
        }
    }
}
