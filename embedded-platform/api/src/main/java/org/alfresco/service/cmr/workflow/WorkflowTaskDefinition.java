package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** A kind of task: its step and the type that tells its properties. */
public class WorkflowTaskDefinition {
    public String id;

    public WorkflowNode node;

    public TypeDefinition metadata;

    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
        this.node = node;
        this.metadata = metadata;
    }

    public String getId() {
        return id;
    }

    public TypeDefinition getMetadata() {
        return metadata;
    }

    public WorkflowNode getNode() {
        return node;
    }

    @Override
    public String toString() {
        return "WorkflowTaskDefinition[id=" + id + "]";
    }
}
