package org.bayan.review.workflow;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.review.ReviewConfiguration;
import org.bayan.review.ReviewRefused;
import org.bayan.review.ReviewRefused.Kind;
import org.bayan.review.ReviewRights;
import org.bayan.review.Reviews;
import org.bayan.statement.intake.StatementNodes;

/** Says before anything is written why a review cannot be started, by whatever door it is. */
public class ReviewChecks {
    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final Reviews reviews;
    private final ReviewRights rights;
    private final ReviewConfiguration configuration;

    public ReviewChecks(
            NodeService nodeService,
            StatementNodes statementNodes,
            Reviews reviews,
            ReviewRights rights,
            ReviewConfiguration configuration) {
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.reviews = reviews;
        this.rights = rights;
        this.configuration = configuration;
    }

    /**
     * @throws ReviewRefused with the reason, and the name of the statement if it is one of several
     */
    void require(ReviewRequest request) throws ReviewRefused {
        int count = request.statements().size();
        if (count == 0) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.noStatement");
        }
        if (count > ReviewRequest.MAX_STATEMENTS) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.tooMany", count, ReviewRequest.MAX_STATEMENTS);
        }
        if (request.priority() < ReviewRequest.HIGH || request.priority() > ReviewRequest.LOW) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.priority", request.priority());
        }
        requireApprovers(request);
        if (request.describer() != null) {
            requireKnown(request.describer());
        }
        for (NodeRef statement : request.statements()) {
            try {
                requireStatement(statement);
                requireDescriber(statement, request.describer());
            } catch (ReviewRefused e) {
                throw count == 1 ? e : e.about(name(statement));
            }
        }
    }

    private void requireApprovers(ReviewRequest request) throws ReviewRefused {
        String group = request.approverGroup();
        if (group != null) {
            if (group.equals(PermissionService.ALL_AUTHORITIES) || !rights.isGroup(group)) {
                throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.noGroup", group);
            }
            // Else an editor would name his own colleagues, and nobody of the archive would ever see what they approve.
            if (!configuration.isOpen(group) && !rights.isReviewer(configuration.group())) {
                throw new ReviewRefused(Kind.NOT_ALLOWED, "bayan.review.groupNotOpen", group, configuration.group());
            }
        }
        String approver = request.approver();
        if (approver != null) {
            requireKnown(approver);
            String approving = group == null ? configuration.group() : group;
            if (!rights.isReviewer(approver, approving)) {
                throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.approverNotInGroup", approver, approving);
            }
        }
    }

    private void requireKnown(String authority) throws ReviewRefused {
        if (!ReviewRequest.isGroup(authority)) {
            rights.requirePerson(authority);
        } else if (!rights.isGroup(authority)) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.noGroup", authority);
        }
    }

    void requireStatement(NodeRef node) throws ReviewRefused {
        if (!statementNodes.isReadable(node)) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.noSuchStatement");
        }
        reviews.requireStartable(node);
    }

    private void requireDescriber(NodeRef statement, String describer) throws ReviewRefused {
        if (describer != null && !ReviewRequest.isGroup(describer) && !rights.mayWrite(statement, describer)) {
            throw new ReviewRefused(Kind.BAD_REQUEST, "bayan.review.describerMayNotWrite", describer);
        }
    }

    /** How to name a node to the current user: to whom may not see it, by its id. */
    String name(NodeRef node) {
        Object name = nodeService.exists(node) && rights.mayRead(node)
                ? nodeService.getProperty(node, ContentModel.PROP_NAME)
                : null;
        return name == null ? node.getId() : name.toString();
    }
}
