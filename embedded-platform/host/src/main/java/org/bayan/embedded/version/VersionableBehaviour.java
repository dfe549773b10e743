package org.bayan.embedded.version;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * What {@code cm:versionable} does by itself: a first version when it is added, a further one for new content or, if the node
 * asks for it, for new properties. At most one version of a node is made in a transaction this way.
 */
public class VersionableBehaviour
        implements NodeServicePolicies.OnAddAspectPolicy,
                NodeServicePolicies.OnUpdatePropertiesPolicy,
                NodeServicePolicies.OnDeleteNodePolicy,
                ContentServicePolicies.OnContentUpdatePolicy {
    private static final String VERSIONED = VersionableBehaviour.class.getName() + ".versioned";
    private static final Set<QName> OWN_PROPERTIES = Set.of(
            ContentModel.PROP_VERSION_LABEL,
            ContentModel.PROP_VERSION_TYPE,
            ContentModel.PROP_AUTO_VERSION,
            ContentModel.PROP_AUTO_VERSION_PROPS,
            ContentModel.PROP_INITIAL_VERSION,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_CONTENT);

    private final NodeService nodeService;
    private final VersionService versionService;

    public VersionableBehaviour(NodeService nodeService, VersionService versionService) {
        this.nodeService = nodeService;
        this.versionService = versionService;
    }

    /** Watches versionable nodes; called once the models are loaded. */
    public void bind(PolicyComponent policyComponent) {
        bind(policyComponent, NodeServicePolicies.OnAddAspectPolicy.QNAME, "onAddAspect");
        bind(policyComponent, NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        bind(policyComponent, ContentServicePolicies.OnContentUpdatePolicy.QNAME, "onContentUpdate");
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnDeleteNodePolicy.QNAME,
                ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(this, "onDeleteNode", NotificationFrequency.EVERY_EVENT));
        policyComponent.bindClassBehaviour(
                CopyServicePolicies.OnCopyNodePolicy.QNAME,
                ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(this, "getCopyCallback", NotificationFrequency.EVERY_EVENT));
    }

    private void bind(PolicyComponent policyComponent, QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy,
                ContentModel.ASPECT_VERSIONABLE,
                new JavaBehaviour(this, method, NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onAddAspect(NodeRef nodeRef, QName aspect) {
        if (isLive(nodeRef)
                && isTrue(nodeRef, ContentModel.PROP_INITIAL_VERSION, true)
                && !versionService.isVersioned(nodeRef)) {
            version(nodeRef, VersionType.MAJOR);
        }
    }

    @Override
    public void onContentUpdate(NodeRef nodeRef, boolean newContent) {
        if (isLive(nodeRef) && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION, true)) {
            version(nodeRef, VersionType.MINOR);
        }
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (isLive(nodeRef)
                && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION, true)
                && isTrue(nodeRef, ContentModel.PROP_AUTO_VERSION_PROPS, false)
                && isChanged(before, after)) {
            version(nodeRef, VersionType.MINOR);
        }
    }

    @Override
    public void onDeleteNode(ChildAssociationRef childAssocRef, boolean isNodeArchived) {
        if (!isNodeArchived) {
            versionService.deleteVersionHistory(childAssocRef.getChildRef());
        }
    }

    /** A copy is versioned as its original is, but has no versions yet. */
    public CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails) {
        return VersionableCopy.INSTANCE;
    }

    private boolean isLive(NodeRef nodeRef) {
        return nodeService.exists(nodeRef) && nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE);
    }

    private boolean isTrue(NodeRef nodeRef, QName property, boolean otherwise) {
        Serializable value = nodeService.getProperty(nodeRef, property);
        return value == null ? otherwise : (Boolean) value;
    }

    private static boolean isChanged(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(OWN_PROPERTIES);
        return names.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
    }

    private void version(NodeRef nodeRef, VersionType type) {
        Set<NodeRef> versioned = AlfrescoTransactionSupport.getResource(VERSIONED);
        if (versioned == null) {
            versioned = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(VERSIONED, versioned);
        }
        if (versioned.add(nodeRef)) {
            Map<String, Serializable> properties = new HashMap<>();
            properties.put(Version2Model.PROP_VERSION_TYPE, type);
            AuthenticationUtil.runAsSystem(() -> {
                Version version = versionService.createVersion(nodeRef, properties);
                return version.getVersionLabel();
            });
        }
    }
}
