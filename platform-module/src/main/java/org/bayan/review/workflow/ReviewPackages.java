package org.bayan.review.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.bayan.model.ReviewTaskModel;
import org.bayan.review.ReviewProperties;
import org.bayan.statement.ReviewState;

/** What workflows route: the statements in their packages, whether or not the caller may see them all. */
public class ReviewPackages {
    private final NodeService nodeService;
    private final WorkflowService workflowService;
    private final ReviewProperties properties;

    public ReviewPackages(NodeService nodeService, WorkflowService workflowService, ReviewProperties properties) {
        this.nodeService = nodeService;
        this.workflowService = workflowService;
        this.properties = properties;
    }

    NodeRef create(List<NodeRef> statements) {
        NodeRef container = workflowService.createPackage(null);
        for (NodeRef statement : statements) {
            nodeService.addChild(
                    container,
                    statement,
                    WorkflowModel.ASSOC_PACKAGE_CONTAINS,
                    QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, statement.getId()));
        }
        return container;
    }

    /** Everything in a package; nothing if it is gone. */
    List<NodeRef> contents(NodeRef container) {
        if (container == null || !nodeService.exists(container)) {
            return List.of();
        }
        return nodeService
                .getChildAssocs(container, WorkflowModel.ASSOC_PACKAGE_CONTAINS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .distinct()
                .toList();
    }

    /** How the statements of a workflow stand. */
    ReviewMembers members(NodeRef container, String workflow) {
        List<NodeRef> open = new ArrayList<>();
        List<NodeRef> returned = new ArrayList<>();
        List<NodeRef> approved = new ArrayList<>();
        for (NodeRef node : contents(container)) {
            ReviewState state = properties.state(node);
            if (state == ReviewState.APPROVED) {
                approved.add(node);
            } else if (workflow.equals(properties.workflow(node))) {
                (state == ReviewState.IN_REVIEW ? open : returned).add(node);
            }
        }
        return new ReviewMembers(open, returned, approved);
    }

    /** The group that approves the others of a package; null if there are none. */
    String group(NodeRef container, String workflow) {
        ReviewMembers members = members(container, workflow);
        return Stream.of(members.open(), members.returned())
                .flatMap(List::stream)
                .map(properties::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Takes a statement out of the package of its workflow. */
    void remove(NodeRef container, NodeRef statement) {
        if (contents(container).contains(statement)) {
            nodeService.removeChild(container, statement);
        }
    }

    /** Writes on the package whose it is. ACS does not when a workflow is started by its REST API. */
    void mark(NodeRef container, String workflow) {
        Map<QName, Serializable> marks = new HashMap<>();
        marks.put(WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, workflow);
        marks.put(WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, ReviewTaskModel.DEFINITION);
        nodeService.addProperties(container, marks);
    }

    /** The id of the review whose package this is; null if it is another workflow's, or of one that has not begun. */
    String workflow(NodeRef container) {
        return ReviewTaskModel.DEFINITION.equals(
                        nodeService.getProperty(container, WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME))
                ? (String) nodeService.getProperty(container, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID)
                : null;
    }
}
