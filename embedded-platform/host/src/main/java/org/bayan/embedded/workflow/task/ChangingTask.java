package org.bayan.embedded.workflow.task;

import java.util.Collection;
import java.util.Date;
import org.activiti.engine.task.IdentityLink;

/** What can be changed on a task beside its variables, whether it is being made or is there already. */
interface ChangingTask {
    void description(String text);

    void priority(int priority);

    void due(Date date);

    void owner(String user);

    /** Null when the run of the task has no package yet. */
    Object packageOfRun();

    Collection<? extends IdentityLink> links();

    void addCandidate(String authority);

    void remove(IdentityLink candidate);
}
