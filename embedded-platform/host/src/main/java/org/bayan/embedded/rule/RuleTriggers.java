package org.bayan.embedded.rule;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.model.ForumModel;
import org.alfresco.repo.action.ActionModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.namespace.QName;

/**
 * Sets rules off by what happens to nodes, on the same events as ACS: a file counts as come into its folder once it has content, and a
 * node that is new in the transaction is not updated by it as well.
 */
public final class RuleTriggers {
    private static final String NEW_NODES = RuleTriggers.class.getName() + ".new";
    private static final Set<QName> IGNORED_TYPES = Set.of(
            RuleModel.TYPE_RULE,
            ActionModel.TYPE_ACTION,
            ActionModel.TYPE_COMPOSITE_ACTION,
            ActionModel.TYPE_ACTION_PARAMETER,
            ActionModel.TYPE_ACTION_CONDITION,
            ContentModel.TYPE_THUMBNAIL,
            ContentModel.TYPE_FAILED_THUMBNAIL,
            ContentModel.TYPE_RATING,
            ContentModel.TYPE_SYSTEM_FOLDER,
            ForumModel.TYPE_POST);
    private static final Set<QName> IGNORED_ASPECTS =
            Set.of(ContentModel.ASPECT_NO_CONTENT, ContentModel.ASPECT_TEMPORARY);

    private final NodeService nodes;
    private final RuleService rules;
    private final RuleQueue queue;
    private final PropertyChanges changes;

    RuleTriggers(NodeService nodes, RuleService rules, RuleQueue queue, PropertyChanges changes) {
        this.nodes = nodes;
        this.rules = rules;
        this.queue = queue;
        this.changes = changes;
    }

    void register(PolicyComponent policies) {
        bind(policies, NodeServicePolicies.OnCreateNodePolicy.QNAME);
        bind(policies, NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME);
        bind(policies, NodeServicePolicies.OnMoveNodePolicy.QNAME);
        bind(policies, NodeServicePolicies.BeforeDeleteNodePolicy.QNAME);
        bind(policies, NodeServicePolicies.OnRestoreNodePolicy.QNAME);
        bindAssociation(policies, NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME);
        bindAssociation(policies, NodeServicePolicies.OnCreateAssociationPolicy.QNAME);
        bindAssociation(policies, NodeServicePolicies.OnDeleteAssociationPolicy.QNAME);
    }

    private void bind(PolicyComponent policies, QName policy) {
        policies.bindClassBehaviour(policy, this, new JavaBehaviour(this, policy.getLocalName()));
    }

    private void bindAssociation(PolicyComponent policies, QName policy) {
        policies.bindAssociationBehaviour(policy, this, new JavaBehaviour(this, policy.getLocalName()));
    }

    public void onCreateNode(ChildAssociationRef created) {
        if (rules.isEnabled()) {
            newNodes().add(created.getChildRef());
            if (!nodes.hasAspect(created.getChildRef(), ContentModel.ASPECT_NO_CONTENT)) {
                trigger(RuleType.INBOUND, created.getParentRef(), created.getChildRef(), false);
            }
        }
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!rules.isEnabled() || !nodes.exists(node)) {
            return;
        }
        if (newNodes().contains(node)) {
            if (changes.isComplete(after)) {
                triggerInParents(RuleType.INBOUND, node);
            } else {
                queue.removeFor(node);
            }
        } else if (!before.isEmpty()) {
            if (changes.hasFirstContent(before, after)) {
                triggerInParents(RuleType.INBOUND, node);
            }
            if (changes.hasOtherChange(before, after)) {
                triggerInParents(RuleType.UPDATE, node);
            }
        }
    }

    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        if (rules.isEnabled() && !Objects.equals(before.getParentRef(), after.getParentRef())) {
            trigger(RuleType.OUTBOUND, before.getParentRef(), after.getChildRef(), true);
            trigger(RuleType.INBOUND, after.getParentRef(), after.getChildRef(), false);
        }
    }

    public void onCreateChildAssociation(ChildAssociationRef created, boolean isNewNode) {
        if (rules.isEnabled() && !isNewNode && !created.isPrimary()) {
            trigger(RuleType.INBOUND, created.getParentRef(), created.getChildRef(), false);
        }
    }

    public void onRestoreNode(ChildAssociationRef restored) {
        if (rules.isEnabled()) {
            trigger(RuleType.INBOUND, restored.getParentRef(), restored.getChildRef(), false);
        }
    }

    public void beforeDeleteNode(NodeRef node) {
        if (rules.isEnabled()) {
            for (ChildAssociationRef parent : nodes.getParentAssocs(node)) {
                trigger(RuleType.OUTBOUND, parent.getParentRef(), node, true);
            }
        }
    }

    public void onCreateAssociation(AssociationRef created) {
        updated(created);
    }

    public void onDeleteAssociation(AssociationRef deleted) {
        updated(deleted);
    }

    private void updated(AssociationRef association) {
        NodeRef source = association.getSourceRef();
        boolean ofCopy = association.getTypeQName().equals(ContentModel.ASSOC_ORIGINAL);
        if (rules.isEnabled() && !ofCopy && nodes.exists(source)) {
            triggerInParents(RuleType.UPDATE, source);
        }
    }

    private void triggerInParents(String type, NodeRef node) {
        for (ChildAssociationRef parent : nodes.getParentAssocs(node)) {
            trigger(type, parent.getParentRef(), node, false);
        }
    }

    private void trigger(String type, NodeRef folder, NodeRef node, boolean immediately) {
        if (folder != null && !isIgnored(node)) {
            rules.getRuleType(type).triggerRuleType(folder, node, immediately);
        }
    }

    private boolean isIgnored(NodeRef node) {
        return !nodes.exists(node)
                || IGNORED_TYPES.contains(nodes.getType(node))
                || IGNORED_ASPECTS.stream().anyMatch(aspect -> nodes.hasAspect(node, aspect));
    }

    private static Set<NodeRef> newNodes() {
        return TransactionalResourceHelper.getSet(NEW_NODES);
    }
}
