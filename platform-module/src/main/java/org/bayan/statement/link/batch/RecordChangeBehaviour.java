package org.bayan.statement.link.batch;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
            tell(nodeRef, List.of());
        }
    }

    private boolean isLinked(NodeRef record) {
        return !nodeService.getSourceAssocs(record, RegexQNamePattern.MATCH_ALL).isEmpty();
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        tell(nodeRef, List.of());
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
        tell(merge.getSourceRef(), successors(merge.getTargetRef()));
    }

    /** The record that another is merged into, and those that this one has been merged into in its turn. */
    private List<String> successors(NodeRef target) {
        Set<String> ids = new LinkedHashSet<>();
        Optional<NodeRef> next = Optional.of(target);
        while (next.isPresent()) {
            NodeRef record = next.get();
            boolean isNew = id(record).map(ids::add).orElse(false);
            next = isNew
                    ? nodeService.getTargetAssocs(record, BayanModel.ASSOC_REPLACED_BY).stream()
                            .map(AssociationRef::getTargetRef)
                            .findFirst()
                    : Optional.empty();
        }
        return List.copyOf(ids);
    }

    private Optional<String> id(NodeRef record) {
        return nodeService.exists(record)
                ? Optional.ofNullable(nodeService.getProperty(record, BayanModel.PROP_AUTHORITY_ID))
                        .map(Object::toString)
                : Optional.empty();
    }

    /** Once for each record and transaction; of a merge first of all. */
    private void tell(NodeRef record, List<String> others) {
        Set<Object> told = TransactionalResourceHelper.getSet(TOLD);
        if (StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(record.getStoreRef())) {
            id(record)
                    .filter(told::add)
                    .ifPresent(
                            id -> batches.start(BatchTask.refresh(id, others), AuthenticationUtil.getSystemUserName()));
        }
    }
}
