package org.alfresco.repo.workflow.activiti;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** Several nodes as the value of one process variable. */
public final class ActivitiScriptNodeList extends ArrayList<ActivitiScriptNode> {
    private static final long serialVersionUID = 1L;

    public List<NodeRef> getNodeReferences() {
        return stream().map(ActivitiScriptNode::getNodeRef).toList();
    }
}
