package org.bayan.statement.code;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.intake.StatementNodes;

/**
 * Marks a statement whose reference code another one already has, whoever wrote the code. Nothing is refused: two documents
 * with one code are for a person to look at.
 */
public class ReferenceCodeBehaviour
        implements NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.BeforeDeleteNodePolicy,
                NodeServicePolicies.OnRestoreNodePolicy {
    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final ReferenceCodes referenceCodes;
    private final SameCodeQuery sameCode;
    private final SilentWrites silentWrites;

    public ReferenceCodeBehaviour(
            PolicyComponent policyComponent,
            NodeService nodeService,
            StatementNodes statementNodes,
            ReferenceCodes referenceCodes,
            SameCodeQuery sameCode,
            SilentWrites silentWrites) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.referenceCodes = referenceCodes;
        this.sameCode = sameCode;
        this.silentWrites = silentWrites;
    }

    /** Binds the policies; called once the model is loaded. */
    public void init() {
        bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties", true);
        bind(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode", true);
        bind(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode", false);
    }

    private void bind(QName policy, String method, boolean atCommit) {
        policyComponent.bindClassBehaviour(
                policy,
                BayanModel.TYPE_STATEMENT,
                new JavaBehaviour(
                        this,
                        method,
                        atCommit ? NotificationFrequency.TRANSACTION_COMMIT : NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        String old = (String) before.get(BayanModel.PROP_REFERENCE_CODE);
        String code = (String) after.get(BayanModel.PROP_REFERENCE_CODE);
        if (!Objects.equals(old, code) && statementNodes.isReadable(nodeRef)) {
            changed(nodeRef, old, code);
        }
    }

    @Override
    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        NodeRef nodeRef = childAssocRef.getChildRef();
        if (statementNodes.isReadable(nodeRef)) {
            changed(nodeRef, null, (String) nodeService.getProperty(nodeRef, BayanModel.PROP_REFERENCE_CODE));
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        if (statementNodes.isStatement(nodeRef)
                && nodeService.getProperty(nodeRef, BayanModel.PROP_REFERENCE_CODE) instanceof String code) {
            release(code, nodeRef);
        }
    }

    private void changed(NodeRef nodeRef, String old, String code) {
        if (old != null) {
            release(old, nodeRef);
        }
        if (code == null) {
            settle(nodeRef, Optional.empty());
        } else {
            settle(nodeRef, referenceCodes.claim(code, nodeRef));
        }
    }

    /** Once the first has given its code up, the next one is the first, whether or not this user may change it. */
    private void release(String code, NodeRef nodeRef) {
        if (referenceCodes.release(code, nodeRef)) {
            AuthenticationUtil.runAsSystem(() -> {
                for (NodeRef other : sameCode.find(code)) {
                    if (!other.equals(nodeRef) && statementNodes.isReadable(other)) {
                        settle(other, referenceCodes.claim(code, other));
                    }
                }
                return null;
            });
        }
    }

    private void settle(NodeRef nodeRef, Optional<NodeRef> first) {
        if (first.isPresent() || nodeService.getProperty(nodeRef, BayanModel.PROP_SAME_CODE_AS) != null) {
            silentWrites.on(nodeRef, () -> mark(nodeRef, first));
        }
    }

    private void mark(NodeRef nodeRef, Optional<NodeRef> first) {
        Set<String> fields = new TreeSet<>();
        if (nodeService.getProperty(nodeRef, BayanModel.PROP_CONFLICTING_FIELDS) instanceof Collection<?> before) {
            before.forEach(field -> fields.add(field.toString()));
        }
        if (first.isPresent()) {
            fields.add(Field.REFERENCE_CODE.key());
        } else {
            fields.remove(Field.REFERENCE_CODE.key());
            nodeService.removeProperty(nodeRef, BayanModel.PROP_SAME_CODE_AS);
        }
        if (fields.isEmpty()) {
            nodeService.removeAspect(nodeRef, BayanModel.ASPECT_CONFLICTING);
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_CONFLICTING_FIELDS, new ArrayList<>(fields));
        first.ifPresent(other -> properties.put(BayanModel.PROP_SAME_CODE_AS, other));
        nodeService.addAspect(nodeRef, BayanModel.ASPECT_CONFLICTING, properties);
    }
}
