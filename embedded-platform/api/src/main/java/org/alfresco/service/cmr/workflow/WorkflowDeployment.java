package org.alfresco.service.cmr.workflow;

/** What came of a deployment. */
public class WorkflowDeployment {
    public WorkflowDefinition definition;

    public String[] problems;

    public WorkflowDeployment() {}

    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = problems;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String[] getProblems() {
        return problems;
    }

    @Override
    public String toString() {
        return "WorkflowDeployment[definition=" + definition + "]";
    }
}
