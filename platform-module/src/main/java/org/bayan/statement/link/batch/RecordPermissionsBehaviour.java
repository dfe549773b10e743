package org.bayan.statement.link.batch;

import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.record.AuthorityNodes;
import org.bayan.authority.record.RecordFolders;
import org.bayan.bootstrap.ArchiveFolder;
import org.bayan.model.BayanModel;

/**
 * Sees to it that statements tell nothing of a record that is hidden from readers, however long they have been linked to it, and
 * tell of it again once it may be seen: whenever the permissions of a record or of a folder of records change, or a record is
 * moved. The job is stored in the same transaction.
 */
public class RecordPermissionsBehaviour
        implements PermissionServicePolicies.OnGrantLocalPermission,
                PermissionServicePolicies.OnRevokeLocalPermission,
                PermissionServicePolicies.OnInheritPermissionsEnabled,
                PermissionServicePolicies.OnInheritPermissionsDisabled,
                NodeServicePolicies.OnMoveNodePolicy {
    private static final String TOLD = RecordPermissionsBehaviour.class.getName() + ".told";
    private static final String ALL = "";

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final AuthorityNodes authorityNodes;
    private final RecordFolders recordFolders;
    private final LinkBatches batches;

    public RecordPermissionsBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            AuthorityNodes authorityNodes,
            RecordFolders recordFolders,
            LinkBatches batches) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.authorityNodes = authorityNodes;
        this.recordFolders = recordFolders;
        this.batches = batches;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        for (QName type : Set.of(BayanModel.TYPE_AUTHORITY, ContentModel.TYPE_FOLDER)) {
            bind(PermissionServicePolicies.OnGrantLocalPermission.QNAME, type, "onGrantLocalPermission");
            bind(PermissionServicePolicies.OnRevokeLocalPermission.QNAME, type, "onRevokeLocalPermission");
        }
        bind(
                PermissionServicePolicies.OnInheritPermissionsEnabled.QNAME,
                ContentModel.TYPE_BASE,
                "onInheritPermissionsEnabled");
        bind(
                PermissionServicePolicies.OnInheritPermissionsDisabled.QNAME,
                ContentModel.TYPE_BASE,
                "onInheritPermissionsDisabled");
        bind(NodeServicePolicies.OnMoveNodePolicy.QNAME, BayanModel.TYPE_AUTHORITY, "onMoveNode");
    }

    private void bind(QName policy, QName type, String method) {
        policyComponent.bindClassBehaviour(
                policy, type, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onGrantLocalPermission(NodeRef nodeRef, String authority, String permission) {
        changed(nodeRef);
    }

    @Override
    public void onRevokeLocalPermission(NodeRef nodeRef, String authority, String permission) {
        changed(nodeRef);
    }

    @Override
    public void onInheritPermissionsEnabled(NodeRef nodeRef) {
        changed(nodeRef);
    }

    @Override
    public void onInheritPermissionsDisabled(NodeRef nodeRef, boolean async) {
        changed(nodeRef);
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        if (!before.getParentRef().equals(after.getParentRef())) {
            changed(after.getChildRef());
        }
    }

    private void changed(NodeRef node) {
        if (StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef())) {
            AuthenticationUtil.runAsSystem(() -> {
                tellOf(node);
                return null;
            });
        }
    }

    private void tellOf(NodeRef node) {
        if (authorityNodes.isRecord(node)) {
            Object id = nodeService.getProperty(node, BayanModel.PROP_AUTHORITY_ID);
            if (id != null) {
                tell(id.toString());
            }
        } else if (recordFolders.holdsRecords(node)) {
            tell(ALL);
        }
    }

    /** Once for each record and transaction; not during the installation, when there are no records. */
    private void tell(String id) {
        boolean installed = nodeService.exists(ArchiveFolder.LINK_BATCHES.nodeRef());
        if (installed && TransactionalResourceHelper.getSet(TOLD).add(id)) {
            batches.start(BatchTask.reveal(ALL.equals(id) ? null : id), AuthenticationUtil.getSystemUserName());
        }
    }
}
