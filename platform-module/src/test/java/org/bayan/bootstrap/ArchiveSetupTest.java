package org.bayan.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ArchiveSetupTest {
    private static final NodeRef HOME = new NodeRef("workspace://SpacesStore/home");
    private static final NodeRef DICTIONARY = new NodeRef("workspace://SpacesStore/dictionary");

    private final NodeService nodes = mock(NodeService.class);
    private final AuthorityService authorities = mock(AuthorityService.class);
    private final PermissionService permissions = mock(PermissionService.class);
    private final AttributeService attributes = mock(AttributeService.class);
    private final Repository repository = mock(Repository.class);
    private final Set<NodeRef> there = new HashSet<>(Set.of(HOME, DICTIONARY));
    private final ArchiveSetup setup =
            new ArchiveSetup(repository, nodes, authorities, permissions, new SetupRecord(attributes));
    private String stored;

    @BeforeEach
    void emptyRepository() {
        when(repository.getCompanyHome()).thenReturn(HOME);
        when(nodes.exists(any(NodeRef.class))).thenAnswer(call -> there.contains(call.<NodeRef>getArgument(0)));
        when(nodes.getChildAssocs(eq(HOME), any(QName.class), any(QName.class)))
                .thenReturn(List.of(new ChildAssociationRef(ContentModel.ASSOC_CONTAINS, HOME, null, DICTIONARY)));
        when(nodes.createNode(any(), any(), any(), any(), any())).thenAnswer(call -> {
            Map<QName, Serializable> properties = call.getArgument(4);
            there.add(new NodeRef("workspace://SpacesStore/" + properties.get(ContentModel.PROP_NODE_UUID)));
            return null;
        });
        when(attributes.getAttribute(any(Serializable[].class))).thenAnswer(call -> stored);
    }

    private void start() {
        clearInvocations(nodes, authorities, permissions, attributes);
        setup.executeInternal();
        ArgumentCaptor<Serializable> kept = ArgumentCaptor.forClass(Serializable.class);
        verify(attributes, atMost(1)).setAttribute(kept.capture(), any(Serializable[].class));
        if (!kept.getAllValues().isEmpty()) {
            stored = (String) kept.getValue();
        }
    }

    private void verifyMade(int folders) {
        verify(nodes, times(folders)).createNode(any(), any(), any(), any(), any());
    }

    @Test
    void newRepository_getsEverything() {
        start();

        verifyMade(ArchiveFolder.values().length);
        verify(authorities, times(ArchiveGroup.values().length))
                .createAuthority(eq(AuthorityType.GROUP), anyString(), any(), any());
        verify(permissions).setInheritParentPermissions(ArchiveFolder.AUTHORITIES.nodeRef(), false);
        // An attribute's text of more than 1024 characters is kept apart by ACS, where keys collide.
        assertThat(stored.length()).isLessThan(1024);
    }

    @Test
    void secondStart_makesNothing() {
        start();
        when(authorities.authorityExists(anyString())).thenReturn(true);

        start();

        verifyMade(0);
        verify(attributes, never()).setAttribute(any(), any(Serializable[].class));
        verify(permissions, never()).setPermission(any(NodeRef.class), anyString(), anyString(), anyBoolean());
    }

    @Test
    void newerRelease_makesOnlyWhatItAdds() {
        start();
        stored = stored.replace(",linkBatches", "");
        there.remove(ArchiveFolder.LINK_BATCHES.nodeRef());

        start();

        verifyMade(1);
        assertThat(there).contains(ArchiveFolder.LINK_BATCHES.nodeRef());
        verify(permissions).setInheritParentPermissions(ArchiveFolder.LINK_BATCHES.nodeRef(), false);
        assertThat(stored).contains("linkBatches");
    }

    @Test
    void repositoryWithoutARecord_getsWhatIsMissing_andKeepsWhatIsThere() {
        start();
        stored = null;
        there.remove(ArchiveFolder.AUTHORITY_DRY_RUNS.nodeRef());
        when(authorities.authorityExists(anyString())).thenReturn(true);

        start();

        verifyMade(1);
        verify(permissions, never()).setPermission(any(NodeRef.class), anyString(), anyString(), anyBoolean());
        verify(authorities, never()).createAuthority(any(), anyString(), any(), any());
    }

    @Test
    void whatAnAdministratorHasRemoved_isNotMadeAgain() {
        start();
        there.remove(ArchiveFolder.SETTINGS.nodeRef());

        start();

        verifyMade(0);
        verify(authorities, never()).createAuthority(any(), anyString(), any(), any());
    }

    @Test
    void newFolderInARemovedOne_isLeftOut_withoutStoppingTheStart() {
        start();
        stored = stored.replace(",authorityDryRuns", "");
        there.remove(ArchiveFolder.AUTHORITY_IMPORTS.nodeRef());
        there.remove(ArchiveFolder.AUTHORITY_DRY_RUNS.nodeRef());

        start();

        verifyMade(0);
    }
}
