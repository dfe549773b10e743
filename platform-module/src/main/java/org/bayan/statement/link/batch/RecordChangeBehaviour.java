package org.bayan.statement.link.batch;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.bayan.model.BayanModel;

/**
 * Sees to it that statements are brought in step with an authority record that is renamed, merged, deprecated or deleted,
 * whoever did it. The job is stored in the same transaction as the change, so that no crash can lose it; the work is done
 * afterwards.
 */
public class RecordChangeBehaviour
        implements NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnCreateAssociationPolicy,
                NodeServicePolicies.OnDeleteAssociationPolicy {
    private static final String TOLD = RecordChangeBehaviour.class.getName() + ".told";

    private static final List<QName> NAMES =
            List.of(BayanModel.PROP_PREFERRED_NAME, BayanModel.PROP_PARALLEL_NAMES, BayanModel.PROP_OTHER_NAMES);

    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final LinkBatches batches;

    public RecordChangeBehaviour(PolicyComponent policyComponent, NodeService nodeService, LinkBatches batches) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.batches = batches;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                BayanModel.TYPE_AUTHORITY,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.TRANSACTION_COMMIT));
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                BayanModel.TYPE_AUTHORITY,
                new JavaBehaviour(this, "beforeDeleteNode", NotificationFrequency.EVERY_EVENT));
        bindMerge(NodeServicePolicies.OnCreateAssociationPolicy.QNAME, "onCreateAssociation");
        bindMerge(NodeServicePolicies.OnDeleteAssociationPolicy.QNAME, "onDeleteAssociation");
    }

    private void bindMerge(QName policy, String method) {
        policyComponent.bindAssociationBehaviour(
                policy,
                BayanModel.TYPE_AUTHORITY,
                BayanModel.ASSOC_REPLACED_BY,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (before.isEmpty() || !nodeService.exists(nodeRef)) {
            return;
        }
        boolean renamed = NAMES.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        boolean status = !Objects.equals(
                before.get(BayanModel.PROP_AUTHORITY_STATUS), after.get(BayanModel.PROP_AUTHORITY_STATUS));
        if (status || (renamed && isLinked(nodeRef))) {
            tell(nodeRef, after.get(BayanModel.PROP_AUTHORITY_ID));
        }
    }

    private boolean isLinked(NodeRef record) {
        return !nodeService.getSourceAssocs(record, RegexQNamePattern.MATCH_ALL).isEmpty();
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        tell(nodeRef, nodeService.getProperty(nodeRef, BayanModel.PROP_AUTHORITY_ID));
    }

    @Override
    public void onCreateAssociation(AssociationRef nodeAssocRef) {
        merged(nodeAssocRef);
    }

    @Override
    public void onDeleteAssociation(AssociationRef nodeAssocRef) {
        merged(nodeAssocRef);
    }

    private void merged(AssociationRef merge) {
        Serializable other = id(merge.getTargetRef());
        tell(merge.getSourceRef(), id(merge.getSourceRef()), other);
        tell(merge.getTargetRef(), other);
    }

    private Serializable id(NodeRef record) {
        return nodeService.exists(record) ? nodeService.getProperty(record, BayanModel.PROP_AUTHORITY_ID) : null;
    }

    private void tell(NodeRef record, Serializable authorityId) {
        tell(record, authorityId, null);
    }

    /** Once for each record and transaction; of a merge first of all. */
    private void tell(NodeRef record, Serializable authorityId, Serializable other) {
        Set<Object> told = TransactionalResourceHelper.getSet(TOLD);
        if (StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(record.getStoreRef())
                && authorityId != null
                && told.add(authorityId)) {
            batches.start(
                    BatchTask.refresh(authorityId.toString(), other == null ? null : other.toString()),
                    AuthenticationUtil.getSystemUserName());
        }
    }
}
