package org.bayan.embedded.workflow.variable;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;

/** Stores one node by its reference. */
final class NodeType implements VariableType {
    private final NodeVariables variables;

    NodeType(NodeVariables variables) {
        this.variables = variables;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNode";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof ActivitiScriptNode;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(
                value == null ? null : ((ActivitiScriptNode) value).getNodeRef().toString());
    }

    @Override
    public Object getValue(ValueFields fields) {
        String text = fields.getTextValue();
        return text == null ? null : variables.node(new NodeRef(text));
    }
}
