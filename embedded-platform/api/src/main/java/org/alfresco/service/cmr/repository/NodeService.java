package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;

/** Nodes, their properties, aspects and associations. */
public interface NodeService {
    List<StoreRef> getStores();

    StoreRef createStore(String protocol, String identifier) throws StoreExistsException;

    void deleteStore(StoreRef storeRef);

    boolean exists(NodeRef nodeRef);

    boolean exists(StoreRef storeRef);

    NodeRef.Status getNodeStatus(NodeRef nodeRef);

    NodeRef getNodeRef(Long nodeId);

    NodeRef getRootNode(StoreRef storeRef) throws InvalidStoreRefException;

    Set<NodeRef> getAllRootNodes(StoreRef storeRef);

    ChildAssociationRef createNode(NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName)
            throws InvalidNodeRefException, InvalidTypeException;

    ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties)
            throws InvalidNodeRefException, InvalidTypeException;

    ChildAssociationRef moveNode(NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName)
            throws InvalidNodeRefException;

    void setChildAssociationIndex(ChildAssociationRef childAssocRef, int index)
            throws InvalidChildAssociationRefException;

    QName getType(NodeRef nodeRef) throws InvalidNodeRefException;

    void setType(NodeRef nodeRef, QName typeQName) throws InvalidNodeRefException;

    void addAspect(NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties)
            throws InvalidNodeRefException, InvalidAspectException;

    void removeAspect(NodeRef nodeRef, QName aspectTypeQName) throws InvalidNodeRefException, InvalidAspectException;

    boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) throws InvalidNodeRefException, InvalidAspectException;

    Set<QName> getAspects(NodeRef nodeRef) throws InvalidNodeRefException;

    void deleteNode(NodeRef nodeRef) throws InvalidNodeRefException;

    ChildAssociationRef addChild(NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> addChild(
            Collection<NodeRef> parentRefs, NodeRef childRef, QName assocTypeQName, QName qname)
            throws InvalidNodeRefException;

    void removeChild(NodeRef parentRef, NodeRef childRef) throws InvalidNodeRefException;

    boolean removeChildAssociation(ChildAssociationRef childAssocRef);

    boolean removeSeconaryChildAssociation(ChildAssociationRef childAssocRef);

    boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef);

    Map<QName, Serializable> getProperties(NodeRef nodeRef) throws InvalidNodeRefException;

    Long getNodeAclId(NodeRef nodeRef) throws InvalidNodeRefException;

    Serializable getProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) throws InvalidNodeRefException;

    void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) throws InvalidNodeRefException;

    void setProperty(NodeRef nodeRef, QName qname, Serializable value) throws InvalidNodeRefException;

    void removeProperty(NodeRef nodeRef, QName qname) throws InvalidNodeRefException;

    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) throws InvalidNodeRefException;

    List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, Set<QName> childNodeTypeQNames);

    List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, boolean preload)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern, int maxResults, boolean preload)
            throws InvalidNodeRefException;

    List<ChildAssociationRef> getChildAssocsByPropertyValue(NodeRef nodeRef, QName propertyQName, Serializable value);

    NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName);

    List<ChildAssociationRef> getChildrenByName(NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames);

    ChildAssociationRef getPrimaryParent(NodeRef nodeRef) throws InvalidNodeRefException;

    Collection<ChildAssociationRef> getChildAssocsWithoutParentAssocsOfType(NodeRef parent, QName assocTypeQName);

    List<String> findAssocsNotLinkedByTwoOtherAssocs(NodeRef parent);

    AssociationRef createAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName)
            throws InvalidNodeRefException, AssociationExistsException;

    void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) throws InvalidNodeRefException;

    void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs);

    AssociationRef getAssoc(Long id);

    List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) throws InvalidNodeRefException;

    List<AssociationRef> getTargetAssocsByPropertyValue(
            NodeRef sourceRef, QNamePattern qnamePattern, QName propertyQName, Serializable propertyValue);

    List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) throws InvalidNodeRefException;

    Path getPath(NodeRef nodeRef) throws InvalidNodeRefException;

    List<Path> getPaths(NodeRef nodeRef, boolean primaryOnly) throws InvalidNodeRefException;

    NodeRef getStoreArchiveNode(StoreRef storeRef);

    NodeRef restoreNode(
            NodeRef archivedNodeRef, NodeRef destinationParentNodeRef, QName assocTypeQName, QName assocQName);

    List<NodeRef> findNodes(FindNodeParameters params);

    int countChildAssocs(NodeRef nodeRef, boolean isPrimary) throws InvalidNodeRefException;

    /** Limits for a search through all nodes. */
    class FindNodeParameters {
        private Long minNodeId;
        private Long maxNodeId;
        private List<QName> nodeTypes;
        private List<QName> nodeAspects;
        private boolean sortAscending;
        private int limit;

        public Long getMinNodeId() {
            return minNodeId;
        }

        public void setMinNodeId(Long minNodeId) {
            this.minNodeId = minNodeId;
        }

        public Long getMaxNodeId() {
            return maxNodeId;
        }

        public void setMaxNodeId(Long maxNodeId) {
            this.maxNodeId = maxNodeId;
        }

        public List<QName> getNodeTypes() {
            return nodeTypes;
        }

        public void setNodeTypes(List<QName> nodeTypes) {
            this.nodeTypes = nodeTypes;
        }

        public List<QName> getNodeAspects() {
            return nodeAspects;
        }

        public void setNodeAspects(List<QName> nodeAspects) {
            this.nodeAspects = nodeAspects;
        }

        public boolean isSortAscending() {
            return sortAscending;
        }

        public void setSortAscending(boolean sortAscending) {
            this.sortAscending = sortAscending;
        }

        public int getLimit() {
            return limit;
        }

        public void setLimit(int limit) {
            this.limit = limit;
        }
    }
}
