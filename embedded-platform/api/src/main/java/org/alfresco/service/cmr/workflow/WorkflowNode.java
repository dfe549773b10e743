package org.alfresco.service.cmr.workflow;

/** A step of a workflow definition. */
public class WorkflowNode {
    public String name;

    public String title;

    public String description;

    public String type;

    public boolean isTaskNode;

    public WorkflowTransition[] transitions;

    public WorkflowNode(
            String name,
            String title,
            String description,
            String type,
            boolean isTaskNode,
            WorkflowTransition... transitions) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.type = type;
        this.isTaskNode = isTaskNode;
        this.transitions = transitions;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return type;
    }

    public WorkflowTransition[] getTransitions() {
        return transitions;
    }

    public boolean isTaskNode() {
        return isTaskNode;
    }

    @Override
    public String toString() {
        return "WorkflowNode[name=" + name + "]";
    }
}
