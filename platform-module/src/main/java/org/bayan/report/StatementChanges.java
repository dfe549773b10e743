package org.bayan.report;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.TransactionGathering;

/** Tells, after the commit, which statements are new, have changed or are gone, and when permissions have changed anywhere. */
public class StatementChanges
        implements NodeServicePolicies.OnCreateNodePolicy,
                NodeServicePolicies.OnSetNodeTypePolicy,
                NodeServicePolicies.OnRestoreNodePolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.OnRemoveAspectPolicy,
                NodeServicePolicies.OnMoveNodePolicy,
                NodeServicePolicies.OnDeleteNodePolicy,
                PermissionServicePolicies.OnGrantLocalPermission,
                PermissionServicePolicies.OnRevokeLocalPermission,
                PermissionServicePolicies.OnInheritPermissionsEnabled,
                PermissionServicePolicies.OnInheritPermissionsDisabled {
    /** That hold what is counted. */
    private static final List<QName> ASPECTS = List.of(
            BayanModel.ASPECT_DATED,
            BayanModel.ASPECT_EXTRACTED,
            BayanModel.ASPECT_REVIEWED,
            ContentModel.ASPECT_WORKING_COPY);

    private final PolicyComponent policyComponent;
    private final TransactionGathering<Set<NodeRef>> changed;
    private final TransactionGathering<Boolean> permissions;

    public StatementChanges(PolicyComponent policyComponent, CountedStatements statements) {
        this.policyComponent = policyComponent;
        this.changed = TransactionGathering.afterCommit(LinkedHashSet::new, statements::changed);
        this.permissions = TransactionGathering.afterCommit(() -> true, each -> statements.permissionsChanged());
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, BayanModel.TYPE_STATEMENT, "onCreateNode");
        bind(NodeServicePolicies.OnSetNodeTypePolicy.QNAME, BayanModel.TYPE_STATEMENT, "onSetNodeType");
        bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, BayanModel.TYPE_STATEMENT, "onRestoreNode");
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, BayanModel.TYPE_STATEMENT, "onUpdateProperties");
        bind(NodeServicePolicies.OnMoveNodePolicy.QNAME, BayanModel.TYPE_STATEMENT, "onMoveNode");
        bind(NodeServicePolicies.OnDeleteNodePolicy.QNAME, BayanModel.TYPE_STATEMENT, "onDeleteNode");
        for (QName aspect : ASPECTS) {
            bind(NodeServicePolicies.OnRemoveAspectPolicy.QNAME, aspect, "onRemoveAspect");
        }
        bind(
                PermissionServicePolicies.OnGrantLocalPermission.QNAME,
                ContentModel.TYPE_CMOBJECT,
                "onGrantLocalPermission");
        bind(
                PermissionServicePolicies.OnRevokeLocalPermission.QNAME,
                ContentModel.TYPE_CMOBJECT,
                "onRevokeLocalPermission");
        bind(
                PermissionServicePolicies.OnInheritPermissionsEnabled.QNAME,
                ContentModel.TYPE_BASE,
                "onInheritPermissionsEnabled");
        bind(
                PermissionServicePolicies.OnInheritPermissionsDisabled.QNAME,
                ContentModel.TYPE_BASE,
                "onInheritPermissionsDisabled");
    }

    private void bind(QName policy, QName type, String method) {
        policyComponent.bindClassBehaviour(
                policy, type, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef childAssocRef) {
        changed.open().add(childAssocRef.getChildRef());
    }

    @Override
    public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
        changed.open().add(nodeRef);
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        changed.open().add(childAssocRef.getChildRef());
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        changed.open().add(nodeRef);
    }

    @Override
    public void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName) {
        changed.open().add(nodeRef);
    }

    @Override
    public void onMoveNode(ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef) {
        changed.open().add(newChildAssocRef.getChildRef());
    }

    @Override
    public void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived) {
        changed.open().add(childAssocRef.getChildRef());
    }

    @Override
    public void onGrantLocalPermission(NodeRef nodeRef, String authority, String permission) {
        permissions.open();
    }

    @Override
    public void onRevokeLocalPermission(NodeRef nodeRef, String authority, String permission) {
        permissions.open();
    }

    @Override
    public void onInheritPermissionsEnabled(NodeRef nodeRef) {
        permissions.open();
    }

    @Override
    public void onInheritPermissionsDisabled(NodeRef nodeRef, boolean async) {
        permissions.open();
    }
}
