package org.bayan.review;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.ReviewState;
import org.bayan.statement.intake.StatementNodes;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Holds the door that no web script of ours stands before: forms, the REST API, CMIS, WebDAV. An approved description is not
 * changed by anybody outside the group that approves, nor its file; and what a review wrote is not written by anything else: it is
 * put back, also when an older version of the file comes back.
 */
public class ReviewGuard
        implements NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.OnCreateAssociationPolicy,
                NodeServicePolicies.OnDeleteAssociationPolicy {
    private static final List<QName> LINKS = List.of(
            BayanModel.ASSOC_ISSUED_BY,
            BayanModel.ASSOC_RELATED_ENTITY,
            BayanModel.ASSOC_RELATED_PERSON,
            BayanModel.ASSOC_RELATED_EVENT);

    private final PolicyComponent policyComponent;
    private final StatementNodes statementNodes;
    private final ReviewProperties properties;
    private final Reviews reviews;
    private final ForeignReviewWrites foreignWrites;

    public ReviewGuard(
            PolicyComponent policyComponent,
            StatementNodes statementNodes,
            ReviewProperties properties,
            Reviews reviews,
            ForeignReviewWrites foreignWrites) {
        this.policyComponent = policyComponent;
        this.statementNodes = statementNodes;
        this.properties = properties;
        this.reviews = reviews;
        this.foreignWrites = foreignWrites;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                BayanModel.TYPE_STATEMENT,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
        for (QName link : LINKS) {
            policyComponent.bindAssociationBehaviour(
                    NodeServicePolicies.OnCreateAssociationPolicy.QNAME,
                    BayanModel.TYPE_STATEMENT,
                    link,
                    new JavaBehaviour(this, "onCreateAssociation", NotificationFrequency.EVERY_EVENT));
            policyComponent.bindAssociationBehaviour(
                    NodeServicePolicies.OnDeleteAssociationPolicy.QNAME,
                    BayanModel.TYPE_STATEMENT,
                    link,
                    new JavaBehaviour(this, "onDeleteAssociation", NotificationFrequency.EVERY_EVENT));
        }
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (AuthenticationUtil.isRunAsUserTheSystemUser() || !statementNodes.isReadable(nodeRef)) {
            return;
        }
        boolean approved = ReviewState.of(before.get(BayanModel.PROP_REVIEW_STATE)) == ReviewState.APPROVED;
        boolean newContent =
                !Objects.equals(before.get(ContentModel.PROP_CONTENT), after.get(ContentModel.PROP_CONTENT));
        if (approved && (newContent || isDescriptionChanged(before, after))) {
            requireOpen(nodeRef, before);
        }
        if (ReviewProperties.isChanged(before, after)) {
            foreignWrites.found(nodeRef, before);
        }
        if (approved && newContent) {
            reviews.lapse(nodeRef);
        }
    }

    @Override
    public void onCreateAssociation(AssociationRef association) {
        linkChanged(association.getSourceRef());
    }

    @Override
    public void onDeleteAssociation(AssociationRef association) {
        linkChanged(association.getSourceRef());
    }

    private void linkChanged(NodeRef statement) {
        if (!AuthenticationUtil.isRunAsUserTheSystemUser()
                && statementNodes.isReadable(statement)
                && properties.state(statement) == ReviewState.APPROVED) {
            requireOpen(statement);
        }
    }

    /** The group stands in the properties before, whatever is about to be written over them. */
    private void requireOpen(NodeRef statement, Map<QName, Serializable> before) {
        if (!reviews.isReviewer((String) before.get(BayanModel.PROP_REVIEWER_GROUP))) {
            throw refusal(statement);
        }
    }

    private void requireOpen(NodeRef statement) {
        if (!reviews.isReviewer(properties.group(statement))) {
            throw refusal(statement);
        }
    }

    private static AccessDeniedException refusal(NodeRef statement) {
        String sentence = I18NUtil.getMessage("bayan.review.closed");
        return new AccessDeniedException(sentence == null ? statement + " is approved" : sentence);
    }

    private static boolean isDescriptionChanged(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return DescriptionProperties.NAMES.stream()
                .anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }
}
