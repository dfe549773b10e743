package org.bayan.embedded.copy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyBehaviourCallback.AssocCopySourceAction;
import org.alfresco.repo.copy.CopyBehaviourCallback.ChildAssocCopyAction;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.copy.DefaultCopyBehaviourCallback;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.bayan.embedded.policy.Policies;
import org.bayan.embedded.store.Unsupported;

/**
 * Copies nodes class by class, each asked by its own callback what it wants copied. A new copy of a file goes under a passing
 * name until whoever copies gives it its own.
 */
public class HostCopyService implements CopyService {
    private static final QName ASSOC_ORIGINAL = ContentModel.ASSOC_ORIGINAL;

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Policies policies;

    /**
     * @param nodeService sees titles in all their languages
     */
    public HostCopyService(NodeService nodeService, DictionaryService dictionaryService, Policies policies) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.policies = policies;
    }

    @Override
    public NodeRef copy(NodeRef sourceNodeRef, NodeRef targetParentNodeRef, QName assocTypeQName, QName assocQName) {
        return copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, false);
    }

    @Override
    public NodeRef copy(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren) {
        Map<NodeRef, NodeRef> copied = new HashMap<>();
        NodeRef target =
                copyNew(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, copyChildren, true, copied);
        complete(sourceNodeRef, target, true, copied);
        return target;
    }

    @Override
    public NodeRef copyAndRename(
            NodeRef sourceNodeRef,
            NodeRef targetParentNodeRef,
            QName assocTypeQName,
            QName assocQName,
            boolean copyChildren) {
        String name = getTopLevelNodeNewName(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName);
        NodeRef copy = copy(sourceNodeRef, targetParentNodeRef, assocTypeQName, assocQName, copyChildren);
        if (name != null) {
            nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
        }
        return copy;
    }

    private NodeRef copyNew(
            NodeRef source,
            NodeRef parent,
            QName assocType,
            QName assocName,
            boolean copyChildren,
            boolean isTop,
            Map<NodeRef, NodeRef> copied) {
        CopyDetails details = details(source, parent, null, assocType, assocName);
        QName type = details.getSourceNodeTypeQName();
        Map<QName, CopyBehaviourCallback> callbacks = callbacks(details);
        policies.raise(
                CopyServicePolicies.BeforeCopyPolicy.class,
                source,
                callbacks.keySet(),
                policy -> policy.beforeCopy(type, source, null));
        Map<QName, Serializable> properties = new HashMap<>(typeProperties(details, type, callbacks));
        if (isTop && properties.containsKey(ContentModel.PROP_NAME)) {
            properties.put(ContentModel.PROP_NAME, UUID.randomUUID().toString());
        }
        NodeRef target = nodeService
                .createNode(parent, assocType, assocName, type, properties)
                .getChildRef();
        copied.put(source, target);
        copyAspects(details, target, UncopiedAspects.OF_EVERY_NODE, callbacks);
        nodeService.createAssociation(target, source, ASSOC_ORIGINAL);
        copyChildren(details, source, target, copyChildren, callbacks, copied);
        copyAssociations(details, source, target, callbacks, copied);
        if (!isTop) {
            complete(source, target, true, copied);
        }
        return target;
    }

    @Override
    public void copy(NodeRef sourceNodeRef, NodeRef destinationNodeRef) {
        QName type = nodeService.getType(sourceNodeRef);
        if (!type.equals(nodeService.getType(destinationNodeRef))) {
            throw new AlfrescoRuntimeException("The source and destination node must be of the same type.");
        }
        ChildAssociationRef primary = nodeService.getPrimaryParent(destinationNodeRef);
        CopyDetails details = details(
                sourceNodeRef, primary.getParentRef(), destinationNodeRef, primary.getTypeQName(), primary.getQName());
        Map<QName, CopyBehaviourCallback> callbacks = callbacks(details);
        policies.raise(
                CopyServicePolicies.BeforeCopyPolicy.class,
                sourceNodeRef,
                callbacks.keySet(),
                policy -> policy.beforeCopy(type, sourceNodeRef, destinationNodeRef));
        Map<QName, Serializable> properties = typeProperties(details, type, callbacks);
        if (details.getSourceNodeAspectQNames().contains(ContentModel.ASPECT_WORKING_COPY)) {
            // A working copy's name only says that it is one.
            properties.remove(ContentModel.PROP_NAME);
        }
        nodeService.addProperties(destinationNodeRef, properties);
        copyAspects(details, destinationNodeRef, Set.of(), callbacks);
        Map<NodeRef, NodeRef> copied = new HashMap<>(Map.of(sourceNodeRef, destinationNodeRef));
        copyAssociations(details, sourceNodeRef, destinationNodeRef, callbacks, copied);
        complete(sourceNodeRef, destinationNodeRef, false, copied);
    }

    private CopyDetails details(NodeRef source, NodeRef parent, NodeRef target, QName assocType, QName assocName) {
        return new CopyDetails(
                source,
                nodeService.getType(source),
                nodeService.getAspects(source),
                nodeService.getProperties(source),
                parent,
                target,
                target == null,
                assocType,
                assocName);
    }

    private Map<QName, CopyBehaviourCallback> callbacks(CopyDetails details) {
        Map<QName, CopyBehaviourCallback> callbacks = new HashMap<>();
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(details.getSourceNodeTypeQName());
        classes.addAll(details.getSourceNodeAspectQNames());
        for (QName name : classes) {
            CopyBehaviourCallback callback = UncopiedAspects.callback(name);
            for (CopyServicePolicies.OnCopyNodePolicy policy : policies.find(
                    CopyServicePolicies.OnCopyNodePolicy.class, details.getSourceNodeRef(), Set.of(name), null)) {
                callback = policy.getCopyCallback(name, details);
            }
            callbacks.put(name, callback == null ? DefaultCopyBehaviourCallback.getInstance() : callback);
        }
        return callbacks;
    }

    private Map<QName, Serializable> typeProperties(
            CopyDetails details, QName type, Map<QName, CopyBehaviourCallback> callbacks) {
        Map<QName, Serializable> properties = classProperties(details, type, callbacks.get(type));
        details.getSourceNodeProperties().forEach((name, value) -> {
            if (dictionaryService.getProperty(name) == null) {
                properties.put(name, value);
            }
        });
        return properties;
    }

    private Map<QName, Serializable> classProperties(
            CopyDetails details, QName className, CopyBehaviourCallback callback) {
        ClassDefinition definition = dictionaryService.getClass(className);
        if (definition == null || !callback.getMustCopy(className, details)) {
            return new HashMap<>();
        }
        Map<QName, Serializable> properties = new HashMap<>();
        for (QName name : definition.getProperties().keySet()) {
            if (!UncopiedAspects.isSystem(name)
                    && details.getSourceNodeProperties().containsKey(name)) {
                properties.put(name, details.getSourceNodeProperties().get(name));
            }
        }
        return new HashMap<>(callback.getCopyProperties(className, details, properties));
    }

    private void copyAspects(
            CopyDetails details, NodeRef target, Set<QName> present, Map<QName, CopyBehaviourCallback> callbacks) {
        for (QName aspect : details.getSourceNodeAspectQNames()) {
            CopyBehaviourCallback callback = callbacks.get(aspect);
            if (!present.contains(aspect)
                    && dictionaryService.getAspect(aspect) != null
                    && callback.getMustCopy(aspect, details)) {
                nodeService.addAspect(target, aspect, classProperties(details, aspect, callback));
            }
        }
    }

    private void copyChildren(
            CopyDetails details,
            NodeRef source,
            NodeRef target,
            boolean copyChildren,
            Map<QName, CopyBehaviourCallback> callbacks,
            Map<NodeRef, NodeRef> copied) {
        CopyBehaviourCallback callback = callbacks.get(details.getSourceNodeTypeQName());
        for (ChildAssociationRef child : new ArrayList<>(nodeService.getChildAssocs(source))) {
            ChildAssocCopyAction action = callback.getChildAssociationCopyAction(
                    details.getSourceNodeTypeQName(),
                    details,
                    new CopyBehaviourCallback.CopyChildAssociationDetails(child, target, true, copyChildren));
            if (action == ChildAssocCopyAction.COPY_CHILD && copyChildren && child.isPrimary()) {
                copyNew(child.getChildRef(), target, child.getTypeQName(), child.getQName(), true, false, copied);
            } else if (action == ChildAssocCopyAction.COPY_ASSOC) {
                nodeService.addChild(target, child.getChildRef(), child.getTypeQName(), child.getQName());
            }
        }
    }

    private void copyAssociations(
            CopyDetails details,
            NodeRef source,
            NodeRef target,
            Map<QName, CopyBehaviourCallback> callbacks,
            Map<NodeRef, NodeRef> copied) {
        CopyBehaviourCallback callback = callbacks.get(details.getSourceNodeTypeQName());
        for (AssociationRef association : nodeService.getTargetAssocs(source, RegexQNamePattern.MATCH_ALL)) {
            QName type = association.getTypeQName();
            if (UncopiedAspects.isOwnAssociation(type)) {
                continue;
            }
            AssocCopySourceAction action = callback.getAssociationCopyAction(
                            details.getSourceNodeTypeQName(),
                            details,
                            new CopyBehaviourCallback.CopyAssociationDetails(
                                    association, target, details.isTargetNodeIsNew()))
                    .getFirst();
            NodeRef other = copied.getOrDefault(association.getTargetRef(), association.getTargetRef());
            if (action != AssocCopySourceAction.IGNORE && !isLinked(target, other, type)) {
                nodeService.createAssociation(target, other, type);
            }
        }
    }

    private boolean isLinked(NodeRef source, NodeRef target, QName type) {
        return nodeService.getTargetAssocs(source, type).stream()
                .anyMatch(association -> association.getTargetRef().equals(target));
    }

    private void complete(NodeRef source, NodeRef target, boolean isNew, Map<NodeRef, NodeRef> copied) {
        Set<QName> classes = new LinkedHashSet<>(nodeService.getAspects(source));
        QName type = nodeService.getType(source);
        classes.add(type);
        policies.raise(
                CopyServicePolicies.OnCopyCompletePolicy.class,
                target,
                classes,
                policy -> policy.onCopyComplete(type, source, target, isNew, copied));
    }

    @Override
    public NodeRef getOriginal(NodeRef copiedNodeRef) {
        List<AssociationRef> original = nodeService.getTargetAssocs(copiedNodeRef, ASSOC_ORIGINAL);
        return original.isEmpty() ? null : original.get(0).getTargetRef();
    }

    @Override
    public List<NodeRef> getCopies(NodeRef nodeRef) {
        return nodeService.getSourceAssocs(nodeRef, ASSOC_ORIGINAL).stream()
                .map(AssociationRef::getSourceRef)
                .toList();
    }

    @Override
    public String getTopLevelNodeNewName(
            NodeRef sourceNodeRef, NodeRef targetParentRef, QName assocTypeQName, QName assocQName) {
        String name = (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME);
        if (name == null) {
            return null;
        }
        String candidate = name;
        while (nodeService.getChildByName(targetParentRef, assocTypeQName, candidate) != null) {
            candidate = "Copy of " + candidate;
        }
        return candidate;
    }

    @Override
    public PagingResults<CopyInfo> getCopies(NodeRef originalNodeRef, PagingRequest pagingRequest) {
        throw Unsupported.call("CopyService.getCopies by pages");
    }

    @Override
    public PagingResults<CopyInfo> getCopies(
            NodeRef originalNodeRef, NodeRef copyParentNodeRef, PagingRequest pagingRequest) {
        throw Unsupported.call("CopyService.getCopies by pages");
    }
}
