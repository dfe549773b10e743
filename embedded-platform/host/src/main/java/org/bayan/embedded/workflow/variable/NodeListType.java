package org.bayan.embedded.workflow.variable;

import java.nio.charset.StandardCharsets;
import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNodeList;
import org.alfresco.service.cmr.repository.NodeRef;

/** Stores several nodes, one reference a line. */
final class NodeListType implements VariableType {
    private final NodeVariables variables;

    NodeListType(NodeVariables variables) {
        this.variables = variables;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNodeList";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof ActivitiScriptNodeList;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        if (value == null) {
            fields.setBytes(null);
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (ActivitiScriptNode node : (ActivitiScriptNodeList) value) {
            lines.append(node.getNodeRef()).append('\n');
        }
        fields.setBytes(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Object getValue(ValueFields fields) {
        byte[] bytes = fields.getBytes();
        if (bytes == null) {
            return null;
        }
        ActivitiScriptNodeList list = new ActivitiScriptNodeList();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> list.add(variables.node(new NodeRef(line))));
        return list;
    }
}
