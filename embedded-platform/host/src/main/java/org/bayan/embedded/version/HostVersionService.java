package org.bayan.embedded.version;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.policy.Policies;
import org.bayan.embedded.store.KeyValueStore;
import org.bayan.embedded.store.Unsupported;

/** Versions of nodes: the record of each beside the nodes, the frozen state as a node of the version store. */
public class HostVersionService implements VersionService {
    private static final String KEY = "version/";

    private final NodeService nodeService;
    private final KeyValueStore store;
    private final Policies policies;
    private final BehaviourFilter behaviourFilter;
    private final FrozenNodes frozenNodes;

    /**
     * @param nodeService the internal one
     * @param mlAwareNodeService sees titles in all their languages
     */
    public HostVersionService(
            NodeService nodeService,
            NodeService mlAwareNodeService,
            KeyValueStore store,
            Policies policies,
            BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.store = store;
        this.policies = policies;
        this.behaviourFilter = behaviourFilter;
        this.frozenNodes = new FrozenNodes(mlAwareNodeService, behaviourFilter);
    }

    @Override
    public StoreRef getVersionStoreReference() {
        return FrozenNodes.STORE;
    }

    @Override
    public boolean isAVersion(NodeRef nodeRef) {
        return FrozenNodes.STORE.equals(nodeRef.getStoreRef());
    }

    @Override
    public boolean isVersioned(NodeRef nodeRef) {
        return !records(nodeRef).isEmpty();
    }

    @Override
    public Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties) {
        Map<String, Serializable> properties =
                versionProperties == null ? new HashMap<>() : new HashMap<>(versionProperties);
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, null);
        }
        Set<QName> classes = classes(nodeRef);
        policies.raise(
                VersionServicePolicies.BeforeCreateVersionPolicy.class,
                nodeRef,
                classes,
                policy -> policy.beforeCreateVersion(nodeRef));
        VersionType type = type(properties);
        QName nodeType = nodeService.getType(nodeRef);
        policies.raise(
                VersionServicePolicies.OnCreateVersionPolicy.class,
                nodeRef,
                classes,
                policy -> policy.onCreateVersion(nodeType, nodeRef, properties, new PolicyScope(nodeType)));
        List<VersionRecord> before = records(nodeRef);
        String label = VersionLabels.next(before.isEmpty() ? null : last(before).label(), type);
        unversioned(nodeRef, () -> {
            nodeService.setProperty(nodeRef, ContentModel.PROP_VERSION_LABEL, label);
            nodeService.setProperty(nodeRef, ContentModel.PROP_VERSION_TYPE, type.name());
        });
        VersionRecord version = new VersionRecord(
                frozenNodes.freeze(nodeRef, label),
                nodeRef,
                label,
                type,
                Objects.toString(properties.get(Version.PROP_DESCRIPTION), null),
                AuthenticationUtil.getFullyAuthenticatedUser(),
                System.currentTimeMillis());
        store.put(key(nodeRef, before.size()), version.text());
        policies.raise(
                VersionServicePolicies.AfterCreateVersionPolicy.class,
                nodeRef,
                classes,
                policy -> policy.afterCreateVersion(nodeRef, version));
        return version;
    }

    private static VersionType type(Map<String, Serializable> properties) {
        Serializable type = properties.computeIfAbsent(Version2Model.PROP_VERSION_TYPE, name -> VersionType.MINOR);
        return type instanceof VersionType known ? known : VersionType.valueOf(type.toString());
    }

    /** Changes of a version's own properties make no version. */
    private void unversioned(NodeRef nodeRef, Runnable change) {
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        try {
            change.run();
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        }
    }

    private Set<QName> classes(NodeRef nodeRef) {
        Set<QName> classes = new HashSet<>(nodeService.getAspects(nodeRef));
        classes.add(nodeService.getType(nodeRef));
        return classes;
    }

    private static String key(NodeRef nodeRef, int number) {
        return prefix(nodeRef) + String.format("%09d", number);
    }

    private static String prefix(NodeRef nodeRef) {
        return KEY + nodeRef.getId() + "/";
    }

    private List<VersionRecord> records(NodeRef nodeRef) {
        List<VersionRecord> records = new ArrayList<>();
        for (String key : store.keys(prefix(nodeRef))) {
            records.add(VersionRecord.parse(store.get(key)));
        }
        return records;
    }

    private static VersionRecord last(List<VersionRecord> records) {
        return records.get(records.size() - 1);
    }

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        List<VersionRecord> records = records(nodeRef);
        return records.isEmpty() ? null : new HostVersionHistory(records);
    }

    @Override
    public Version getCurrentVersion(NodeRef nodeRef) {
        String label = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        return records(nodeRef).stream()
                .filter(version -> version.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void revert(NodeRef nodeRef) {
        revert(nodeRef, getCurrentVersion(nodeRef));
    }

    @Override
    public void revert(NodeRef nodeRef, boolean deep) {
        revert(nodeRef);
    }

    @Override
    public void revert(NodeRef nodeRef, Version version) {
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            frozenNodes.thaw(version.getFrozenStateNodeRef(), nodeRef);
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        }
        policies.raise(
                VersionServicePolicies.AfterVersionRevertPolicy.class,
                nodeRef,
                classes(nodeRef),
                policy -> policy.afterVersionRevert(nodeRef, version));
    }

    @Override
    public void revert(NodeRef nodeRef, Version version, boolean deep) {
        revert(nodeRef, version);
    }

    @Override
    public void deleteVersionHistory(NodeRef nodeRef) {
        for (String key : store.keys(prefix(nodeRef))) {
            frozenNodes.remove(VersionRecord.parse(store.get(key)).frozen());
            store.remove(key);
        }
        if (nodeService.exists(nodeRef)) {
            unversioned(nodeRef, () -> nodeService.removeProperty(nodeRef, ContentModel.PROP_VERSION_LABEL));
        }
    }

    @Override
    public void deleteVersion(NodeRef nodeRef, Version version) {
        for (String key : store.keys(prefix(nodeRef))) {
            VersionRecord record = VersionRecord.parse(store.get(key));
            if (record.label().equals(version.getVersionLabel())) {
                frozenNodes.remove(record.frozen());
                store.remove(key);
            }
        }
        List<VersionRecord> left = records(nodeRef);
        if (!left.isEmpty()) {
            unversioned(
                    nodeRef,
                    () -> nodeService.setProperty(
                            nodeRef, ContentModel.PROP_VERSION_LABEL, last(left).label()));
        }
    }

    @Override
    public void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, versionProperties);
        }
        if (!isVersioned(nodeRef)) {
            createVersion(nodeRef, new HashMap<>(Map.of(Version2Model.PROP_VERSION_TYPE, VersionType.MAJOR)));
        }
    }

    @Override
    public Collection<Version> createVersion(
            Collection<NodeRef> nodeRefs, Map<String, Serializable> versionProperties) {
        List<Version> versions = new ArrayList<>();
        nodeRefs.forEach(nodeRef -> versions.add(createVersion(nodeRef, versionProperties)));
        return versions;
    }

    @Override
    public Collection<Version> createVersion(
            NodeRef nodeRef, Map<String, Serializable> versionProperties, boolean versionChildren) {
        if (versionChildren) {
            throw Unsupported.call("VersionService.createVersion with children");
        }
        return List.of(createVersion(nodeRef, versionProperties));
    }

    @Override
    public NodeRef restore(NodeRef nodeRef, NodeRef parentNodeRef, QName assocTypeQName, QName assocQName) {
        throw Unsupported.call("VersionService.restore");
    }

    @Override
    public NodeRef restore(
            NodeRef nodeRef, NodeRef parentNodeRef, QName assocTypeQName, QName assocQName, boolean deep) {
        throw Unsupported.call("VersionService.restore");
    }

    @Override
    public void registerVersionLabelPolicy(QName typeQName, VersionServicePolicies.CalculateVersionLabelPolicy policy) {
        throw Unsupported.call("VersionService.registerVersionLabelPolicy");
    }
}
