package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.repository.AspectMissingException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** Versions of nodes. */
public interface VersionService {
    String VERSION_STORE_PROTOCOL = "versionStore";

    StoreRef getVersionStoreReference();

    boolean isAVersion(NodeRef nodeRef);

    boolean isVersioned(NodeRef nodeRef);

    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties)
            throws ReservedVersionNameException, AspectMissingException;

    Collection<Version> createVersion(Collection<NodeRef> nodeRefs, Map<String, Serializable> versionProperties)
            throws ReservedVersionNameException, AspectMissingException;

    Collection<Version> createVersion(
            NodeRef nodeRef, Map<String, Serializable> versionProperties, boolean versionChildren)
            throws ReservedVersionNameException, AspectMissingException;

    VersionHistory getVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    Version getCurrentVersion(NodeRef nodeRef);

    void revert(NodeRef nodeRef);

    void revert(NodeRef nodeRef, boolean deep);

    void revert(NodeRef nodeRef, Version version);

    void revert(NodeRef nodeRef, Version version, boolean deep);

    NodeRef restore(NodeRef nodeRef, NodeRef parentNodeRef, QName assocTypeQName, QName assocQName);

    NodeRef restore(NodeRef nodeRef, NodeRef parentNodeRef, QName assocTypeQName, QName assocQName, boolean deep);

    void deleteVersionHistory(NodeRef nodeRef) throws AspectMissingException;

    void deleteVersion(NodeRef nodeRef, Version version);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties);

    void registerVersionLabelPolicy(QName typeQName, VersionServicePolicies.CalculateVersionLabelPolicy policy);
}
