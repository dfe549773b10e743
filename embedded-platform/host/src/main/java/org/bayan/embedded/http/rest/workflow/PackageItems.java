package org.bayan.embedded.http.rest.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricVariableInstance;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiScriptNode;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.workflow.WorkflowParts;

/** The items of a run: what is in its package, as far as the caller may see it. */
final class PackageItems {
    private final WorkflowParts parts;
    private final NodeService nodes;

    /** @param nodes asks the caller's permissions */
    PackageItems(WorkflowParts parts, NodeService nodes) {
        this.parts = parts;
        this.nodes = nodes;
    }

    static NodeRef reference(String id) {
        return NodeRef.isNodeRef(id) ? new NodeRef(id) : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    List<NodeRef> of(String runId) {
        return parts.packages().contents(packageOf(runId));
    }

    private NodeRef packageOf(String runId) {
        HistoricVariableInstance variable = parts.engine()
                .history()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(runId)
                .variableName("bpm_package")
                .singleResult();
        if (variable == null || !(variable.getValue() instanceof ActivitiScriptNode node)) {
            throw RestException.noEntity(runId);
        }
        return node.getNodeRef();
    }

    NodeRef item(String runId, String itemId) {
        NodeRef wanted = reference(itemId);
        return of(runId).stream().filter(wanted::equals).findFirst().orElseThrow(() -> RestException.noEntity(itemId));
    }

    void add(NodeRef routed, String itemId) {
        NodeRef item = reference(itemId);
        if (!nodes.exists(item)) {
            throw RestException.noEntity(itemId);
        }
        nodes.addChild(routed, item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, QName.createQName("wpi", item.toString()));
    }

    JsonEntity addTo(String runId, String itemId) {
        add(packageOf(runId), itemId);
        return shown(reference(itemId));
    }

    void remove(String runId, String itemId) {
        NodeRef item = item(runId, itemId);
        NodeRef routed = packageOf(runId);
        for (ChildAssociationRef link : nodes.getChildAssocs(routed)) {
            if (link.getChildRef().equals(item)) {
                nodes.removeChildAssociation(link);
            }
        }
    }

    JsonEntity shown(NodeRef item) {
        Map<QName, Serializable> properties = nodes.getProperties(item);
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        return new JsonEntity()
                .put("id", item.getId())
                .put("name", properties.get(ContentModel.PROP_NAME))
                .put("title", properties.get(ContentModel.PROP_TITLE))
                .put("description", properties.get(ContentModel.PROP_DESCRIPTION))
                .put("createdAt", properties.get(ContentModel.PROP_CREATED))
                .put("createdBy", properties.get(ContentModel.PROP_CREATOR))
                .put("modifiedAt", properties.get(ContentModel.PROP_MODIFIED))
                .put("modifiedBy", properties.get(ContentModel.PROP_MODIFIER))
                .put("mimeType", content == null ? null : content.getMimetype())
                .put("size", content == null ? null : content.getSize());
    }
}
