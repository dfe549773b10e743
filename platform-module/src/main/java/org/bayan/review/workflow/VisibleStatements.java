package org.bayan.review.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.ReviewState;

/** Leaves out of a package what the caller may not read: being given a task opens no statement. */
public class VisibleStatements {
    private final NodeService securedNodeService;

    public VisibleStatements(NodeService securedNodeService) {
        this.securedNodeService = securedNodeService;
    }

    List<TaskStatement> of(List<NodeRef> nodes) {
        List<TaskStatement> seen = new ArrayList<>();
        for (NodeRef node : nodes) {
            try {
                Map<QName, Serializable> properties = securedNodeService.getProperties(node);
                seen.add(new TaskStatement(
                        node.getId(),
                        (String) properties.get(ContentModel.PROP_NAME),
                        (String) properties.get(ContentModel.PROP_TITLE),
                        ReviewState.of(properties.get(BayanModel.PROP_REVIEW_STATE))
                                .code()));
            } catch (AccessDeniedException | InvalidNodeRefException hidden) {
                // Counted as hidden.
            }
        }
        return seen;
    }
}
