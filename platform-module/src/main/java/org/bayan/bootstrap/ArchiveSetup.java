package org.bayan.bootstrap;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
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
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Makes Bayan's groups and folders, once for each repository, whether Bayan is installed anew or comes with an upgrade. What an
 * administrator changes or removes afterwards stays so; what is there already is left as it is.
 */
public class ArchiveSetup extends AbstractModuleComponent {
    private final Repository repository;
    private final NodeService mlAwareNodeService;
    private final AuthorityService authorityService;
    private final PermissionService permissionService;

    public ArchiveSetup(
            Repository repository,
            NodeService mlAwareNodeService,
            AuthorityService authorityService,
            PermissionService permissionService) {
        this.repository = repository;
        this.mlAwareNodeService = mlAwareNodeService;
        this.authorityService = authorityService;
        this.permissionService = permissionService;
    }

    @Override
    protected void executeInternal() {
        for (ArchiveGroup group : ArchiveGroup.values()) {
            makeGroup(group);
        }
        NodeRef home = repository.getCompanyHome();
        NodeRef bayan = folder(ArchiveFolder.BAYAN, home);
        NodeRef authorities = protectedFolder(ArchiveFolder.AUTHORITIES, bayan);
        folder(ArchiveFolder.PERSONS, authorities);
        folder(ArchiveFolder.CORPORATE_BODIES, authorities);
        folder(ArchiveFolder.CHRONOLOGY_ENTRIES, authorities);
        importFolder(bayan);
        settingsFolder(dataDictionary(home));
        archivistsFolder(ArchiveFolder.LINK_BATCHES, dataDictionary(home));
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

    /** Its permissions are the groups' alone: who belongs to none of them does not see it. */
    private NodeRef protectedFolder(ArchiveFolder folder, NodeRef parent) {
        boolean isThere = mlAwareNodeService.exists(folder.nodeRef());
        NodeRef made = folder(folder, parent);
        if (!isThere) {
            permissionService.setInheritParentPermissions(made, false);
            for (ArchiveGroup group : ArchiveGroup.values()) {
                permissionService.setPermission(made, group.authority(), group.role(), true);
            }
        }
        return made;
    }

    /** Since an import changes many records at once. */
    private void importFolder(NodeRef parent) {
        if (archivistsFolder(ArchiveFolder.AUTHORITY_IMPORTS, parent)) {
            mlAwareNodeService.addAspect(
                    ArchiveFolder.AUTHORITY_IMPORTS.nodeRef(), BayanModel.ASPECT_AUTHORITY_IMPORT_FOLDER, Map.of());
            mlAwareNodeService.addAspect(
                    folder(ArchiveFolder.AUTHORITY_DRY_RUNS, ArchiveFolder.AUTHORITY_IMPORTS.nodeRef()),
                    BayanModel.ASPECT_AUTHORITY_IMPORT_FOLDER,
                    Map.of(BayanModel.PROP_ONLY_DRY_RUNS, true));
        }
    }

    /** Everybody may read it, as all of the Data Dictionary; archivists may write too. */
    private void settingsFolder(NodeRef parent) {
        NodeRef folder = ArchiveFolder.SETTINGS.nodeRef();
        if (!mlAwareNodeService.exists(folder)) {
            folder(ArchiveFolder.SETTINGS, parent);
            permissionService.setPermission(
                    folder, ArchiveGroup.ARCHIVISTS.authority(), ArchiveGroup.EDITORS.role(), true);
        }
    }

    /** For archivists only; says whether it is new. */
    private boolean archivistsFolder(ArchiveFolder folder, NodeRef parent) {
        if (mlAwareNodeService.exists(folder.nodeRef())) {
            return false;
        }
        NodeRef made = folder(folder, parent);
        permissionService.setInheritParentPermissions(made, false);
        permissionService.setPermission(
                made, ArchiveGroup.ARCHIVISTS.authority(), ArchiveGroup.ARCHIVISTS.role(), true);
        return true;
    }

    private NodeRef dataDictionary(NodeRef home) {
        QName link = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
        return mlAwareNodeService.getChildAssocs(home, ContentModel.ASSOC_CONTAINS, link).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no Data Dictionary (app:dictionary)"))
                .getChildRef();
    }

    private NodeRef folder(ArchiveFolder folder, NodeRef parent) {
        if (!mlAwareNodeService.exists(folder.nodeRef())) {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_NODE_UUID, folder.nodeRef().getId());
            properties.put(ContentModel.PROP_NAME, freeName(parent, I18NUtil.getMessage(folder.messageKey())));
            properties.put(ContentModel.PROP_TITLE, SpokenLanguages.message(folder.messageKey()));
            mlAwareNodeService.createNode(
                    parent, ContentModel.ASSOC_CONTAINS, folder.linkName(), ContentModel.TYPE_FOLDER, properties);
        }
        return folder.nodeRef();
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
