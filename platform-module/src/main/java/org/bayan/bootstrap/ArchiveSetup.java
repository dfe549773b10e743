package org.bayan.bootstrap;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Makes Bayan's groups and folders, each once for each repository, whether Bayan is installed anew or a newer release brings more of
 * them. What an administrator changes or removes afterwards stays so; what is there already is left as it is.
 */
public class ArchiveSetup extends AbstractModuleComponent {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveSetup.class);

    private final Repository repository;
    private final NodeService mlAwareNodeService;
    private final AuthorityService authorityService;
    private final PermissionService permissionService;
    private final SetupRecord record;

    public ArchiveSetup(
            Repository repository,
            NodeService mlAwareNodeService,
            AuthorityService authorityService,
            PermissionService permissionService,
            SetupRecord record) {
        this.repository = repository;
        this.mlAwareNodeService = mlAwareNodeService;
        this.authorityService = authorityService;
        this.permissionService = permissionService;
        this.record = record;
    }

    @Override
    protected void executeInternal() {
        Set<String> made = record.made();
        int before = made.size();
        for (ArchiveGroup group : ArchiveGroup.values()) {
            if (made.add(group.authority())) {
                makeGroup(group);
            }
        }
        for (ArchiveFolder folder : ArchiveFolder.values()) {
            if (!made.contains(folder.key()) && make(folder)) {
                made.add(folder.key());
            }
        }
        if (made.size() > before) {
            record.keep(made);
        }
    }

    private void makeGroup(ArchiveGroup group) {
        if (!authorityService.authorityExists(group.authority())) {
            authorityService.createAuthority(
                    AuthorityType.GROUP,
                    group.shortName(),
                    I18NUtil.getMessage(group.messageKey()),
                    authorityService.getDefaultZones());
        }
    }

    /** Says whether the folder is there now. */
    private boolean make(ArchiveFolder folder) {
        if (mlAwareNodeService.exists(folder.nodeRef())) {
            return true;
        }
        NodeRef parent = parent(folder);
        if (!mlAwareNodeService.exists(parent)) {
            LOG.info("The folder {} is not made: the one that it belongs in has been removed", folder);
            return false;
        }
        create(folder, parent);
        protect(folder);
        return true;
    }

    private NodeRef parent(ArchiveFolder folder) {
        return switch (folder) {
            case BAYAN -> repository.getCompanyHome();
            case AUTHORITIES, AUTHORITY_IMPORTS -> ArchiveFolder.BAYAN.nodeRef();
            case PERSONS, CORPORATE_BODIES, CHRONOLOGY_ENTRIES -> ArchiveFolder.AUTHORITIES.nodeRef();
            case AUTHORITY_DRY_RUNS -> ArchiveFolder.AUTHORITY_IMPORTS.nodeRef();
            case SETTINGS, LINK_BATCHES -> dataDictionary(repository.getCompanyHome());
        };
    }

    /** Gives a new folder its permissions and its purpose. */
    private void protect(ArchiveFolder folder) {
        NodeRef made = folder.nodeRef();
        switch (folder) {
            case AUTHORITIES -> {
                // Who belongs to none of the groups does not see it.
                permissionService.setInheritParentPermissions(made, false);
                for (ArchiveGroup group : ArchiveGroup.values()) {
                    permissionService.setPermission(made, group.authority(), group.role(), true);
                }
            }
            case AUTHORITY_IMPORTS -> {
                // An import changes many records at once.
                forArchivistsOnly(made);
                mlAwareNodeService.addAspect(made, BayanModel.ASPECT_AUTHORITY_IMPORT_FOLDER, Map.of());
            }
            case AUTHORITY_DRY_RUNS ->
                mlAwareNodeService.addAspect(
                        made, BayanModel.ASPECT_AUTHORITY_IMPORT_FOLDER, Map.of(BayanModel.PROP_ONLY_DRY_RUNS, true));
            case SETTINGS -> // Everybody may read it, as all of the Data Dictionary; archivists may write too.
                permissionService.setPermission(
                        made, ArchiveGroup.ARCHIVISTS.authority(), ArchiveGroup.EDITORS.role(), true);
            case LINK_BATCHES -> forArchivistsOnly(made);
            case BAYAN, PERSONS, CORPORATE_BODIES, CHRONOLOGY_ENTRIES -> {
                // As the folder that they are in.
            }
        }
    }

    private void forArchivistsOnly(NodeRef made) {
        permissionService.setInheritParentPermissions(made, false);
        permissionService.setPermission(
                made, ArchiveGroup.ARCHIVISTS.authority(), ArchiveGroup.ARCHIVISTS.role(), true);
    }

    private NodeRef dataDictionary(NodeRef home) {
        QName link = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
        return mlAwareNodeService.getChildAssocs(home, ContentModel.ASSOC_CONTAINS, link).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Data Dictionary (app:dictionary)"))
                .getChildRef();
    }

    private void create(ArchiveFolder folder, NodeRef parent) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, folder.nodeRef().getId());
        properties.put(ContentModel.PROP_NAME, freeName(parent, I18NUtil.getMessage(folder.messageKey())));
        properties.put(ContentModel.PROP_TITLE, SpokenLanguages.message(folder.messageKey()));
        mlAwareNodeService.createNode(
                parent, ContentModel.ASSOC_CONTAINS, folder.linkName(), ContentModel.TYPE_FOLDER, properties);
    }

    /** An archive may have a folder of the same name already. */
    private String freeName(NodeRef parent, String wanted) {
        String name = wanted;
        for (int i = 2; mlAwareNodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name) != null; i++) {
            name = wanted + " " + i;
        }
        return name;
    }
}
