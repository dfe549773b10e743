package org.bayan.embedded.coci;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.coci.CheckOutCheckInServiceException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.policy.Policies;
import org.bayan.embedded.store.Unsupported;

/** Check-out to a working copy beside the file, and back again. */
public class HostCheckOutCheckInService implements CheckOutCheckInService, NodeServicePolicies.BeforeDeleteNodePolicy {
    private static final String LABEL = "(Working Copy)";

    private final NodeService nodeService;
    private final CopyService copyService;
    private final VersionService versionService;
    private final LockService lockService;
    private final OwnableService ownableService;
    private final BehaviourFilter behaviourFilter;
    private final Policies policies;

    public HostCheckOutCheckInService(
            NodeService nodeService,
            CopyService copyService,
            VersionService versionService,
            LockService lockService,
            OwnableService ownableService,
            BehaviourFilter behaviourFilter,
            Policies policies) {
        this.nodeService = nodeService;
        this.copyService = copyService;
        this.versionService = versionService;
        this.lockService = lockService;
        this.ownableService = ownableService;
        this.behaviourFilter = behaviourFilter;
        this.policies = policies;
    }

    /** Binds the policy; called once the models are loaded. */
    public void bind(PolicyComponent policyComponent) {
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                ContentModel.ASPECT_WORKING_COPY,
                new JavaBehaviour(this, "beforeDeleteNode"));
    }

    /** Whoever deletes a working copy gives the check-out up. */
    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        NodeRef original = getCheckedOut(nodeRef);
        if (original != null && isCheckedOut(original)) {
            lockService.unlock(original, false, true);
            nodeService.removeAspect(original, ContentModel.ASPECT_CHECKED_OUT);
        }
    }

    @Override
    public NodeRef checkout(NodeRef nodeRef) {
        ChildAssociationRef primary = nodeService.getPrimaryParent(nodeRef);
        return checkout(nodeRef, primary.getParentRef(), primary.getTypeQName(), primary.getQName());
    }

    @Override
    public NodeRef checkout(
            NodeRef nodeRef,
            NodeRef destinationParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationAssocQName) {
        if (isCheckedOut(nodeRef)) {
            throw new CheckOutCheckInServiceException("This node is already checked out.");
        }
        if (isWorkingCopy(nodeRef)) {
            throw new CheckOutCheckInServiceException("A working copy can not be checked out.");
        }
        lockService.checkForLock(nodeRef);
        policies.raise(
                CheckOutCheckInServicePolicies.BeforeCheckOut.class,
                nodeRef,
                classes(nodeRef),
                policy -> policy.beforeCheckOut(
                        nodeRef, destinationParentNodeRef, destinationAssocTypeQName, destinationAssocQName));
        // Lockable before the copy, so that the working copy is lockable too, as ACS makes it.
        nodeService.addAspect(nodeRef, ContentModel.ASPECT_LOCKABLE, null);
        String name = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_NAME);
        String user = AuthenticationUtil.getRunAsUser();
        String copyName = workingCopyName(name);
        NodeRef workingCopy = AuthenticationUtil.runAsSystem(() -> {
            NodeRef copy = copyService.copy(
                    nodeRef,
                    destinationParentNodeRef,
                    destinationAssocTypeQName,
                    QName.createQName(destinationAssocQName.getNamespaceURI(), QName.createValidLocalName(copyName)));
            ownableService.setOwner(copy, user);
            return copy;
        });
        nodeService.setProperty(workingCopy, ContentModel.PROP_NAME, copyName);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_WORKING_COPY_OWNER, user);
        properties.put(ContentModel.PROP_WORKING_COPY_LABEL, LABEL);
        nodeService.addAspect(workingCopy, ContentModel.ASPECT_WORKING_COPY, properties);
        nodeService.addAspect(workingCopy, ContentModel.ASPECT_LOCKABLE, null);
        nodeService.addAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT, null);
        nodeService.createAssociation(nodeRef, workingCopy, ContentModel.ASSOC_WORKING_COPY_LINK);
        lockService.lock(nodeRef, LockType.READ_ONLY_LOCK);
        policies.raise(
                CheckOutCheckInServicePolicies.OnCheckOut.class,
                workingCopy,
                classes(workingCopy),
                policy -> policy.onCheckOut(workingCopy));
        return workingCopy;
    }

    private static String workingCopyName(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + " " + LABEL + name.substring(dot) : name + " " + LABEL;
    }

    @Override
    public NodeRef checkin(NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties) {
        return checkin(workingCopyNodeRef, versionProperties, null, false);
    }

    @Override
    public NodeRef checkin(NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties, String contentUrl) {
        return checkin(workingCopyNodeRef, versionProperties, contentUrl, false);
    }

    @Override
    public NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl,
            boolean keepCheckedOut) {
        NodeRef original = getCheckedOut(workingCopyNodeRef);
        if (original == null) {
            throw new CheckOutCheckInServiceException("The node is not a working copy: " + workingCopyNodeRef);
        }
        if (keepCheckedOut) {
            throw Unsupported.call("CheckOutCheckInService.checkin with keepCheckedOut");
        }
        policies.raise(
                CheckOutCheckInServicePolicies.BeforeCheckIn.class,
                workingCopyNodeRef,
                classes(workingCopyNodeRef),
                policy -> policy.beforeCheckIn(workingCopyNodeRef, versionProperties, contentUrl, keepCheckedOut));
        lockService.unlock(original, false, true);
        if (contentUrl != null) {
            nodeService.setProperty(
                    workingCopyNodeRef, ContentModel.PROP_CONTENT, ContentData.createContentProperty(contentUrl));
        }
        behaviourFilter.disableBehaviour(original, ContentModel.ASPECT_VERSIONABLE);
        try {
            copyService.copy(workingCopyNodeRef, original);
            if (versionProperties != null && nodeService.hasAspect(original, ContentModel.ASPECT_VERSIONABLE)) {
                versionService.createVersion(original, versionProperties);
            }
        } finally {
            behaviourFilter.enableBehaviour(original, ContentModel.ASPECT_VERSIONABLE);
        }
        end(original, workingCopyNodeRef);
        policies.raise(
                CheckOutCheckInServicePolicies.OnCheckIn.class,
                original,
                classes(original),
                policy -> policy.onCheckIn(original));
        return original;
    }

    private void end(NodeRef original, NodeRef workingCopy) {
        nodeService.removeAspect(original, ContentModel.ASPECT_CHECKED_OUT);
        nodeService.deleteNode(workingCopy);
    }

    @Override
    public NodeRef cancelCheckout(NodeRef workingCopyNodeRef) {
        NodeRef original = getCheckedOut(workingCopyNodeRef);
        if (original == null) {
            throw new CheckOutCheckInServiceException("The node is not a working copy: " + workingCopyNodeRef);
        }
        policies.raise(
                CheckOutCheckInServicePolicies.BeforeCancelCheckOut.class,
                workingCopyNodeRef,
                classes(workingCopyNodeRef),
                policy -> policy.beforeCancelCheckOut(workingCopyNodeRef));
        lockService.unlock(original, false, true);
        end(original, workingCopyNodeRef);
        policies.raise(
                CheckOutCheckInServicePolicies.OnCancelCheckOut.class,
                original,
                classes(original),
                policy -> policy.onCancelCheckOut(original));
        return original;
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new HashSet<>(nodeService.getAspects(nodeRef));
        classes.add(nodeService.getType(nodeRef));
        return classes;
    }

    @Override
    public NodeRef getWorkingCopy(NodeRef nodeRef) {
        List<AssociationRef> links = nodeService.getTargetAssocs(nodeRef, ContentModel.ASSOC_WORKING_COPY_LINK);
        return links.isEmpty() ? null : links.get(0).getTargetRef();
    }

    @Override
    public NodeRef getCheckedOut(NodeRef nodeRef) {
        List<AssociationRef> links = nodeService.getSourceAssocs(nodeRef, ContentModel.ASSOC_WORKING_COPY_LINK);
        return links.isEmpty() ? null : links.get(0).getSourceRef();
    }

    @Override
    public boolean isWorkingCopy(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_WORKING_COPY);
    }

    @Override
    public boolean isCheckedOut(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT);
    }
}
