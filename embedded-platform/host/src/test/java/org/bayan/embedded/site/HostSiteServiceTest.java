package org.bayan.embedded.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.bayan.embedded.fixture.RepositoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostSiteServiceTest {
    @TempDir
    Path folder;

    private RepositoryFixture repository;
    private SiteService sites;

    @BeforeEach
    void open() {
        repository = new RepositoryFixture(folder).start();
        lenient().when(repository.files.create(any(), anyString(), any())).thenAnswer(call -> {
            FileInfo made = mock(FileInfo.class);
            NodeRef node = repository.create(call.getArgument(0), call.getArgument(2), call.getArgument(1));
            lenient().when(made.getNodeRef()).thenReturn(node);
            return made;
        });
        sites = new HostSiteService(repository.nodes, repository.files, repository.permissions, repository.authorities);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private SiteInfo create(SiteVisibility visibility) {
        return repository.inTransaction(
                () -> sites.createSite("site-dashboard", "press", "Press", "About", visibility));
    }

    private SiteInfo seenBy(String user) {
        return repository.as(user, () -> sites.getSite("press"));
    }

    @Test
    void createSite_private_isThereOnlyForItsMembers() {
        create(SiteVisibility.PRIVATE);
        assertThat(seenBy("admin").getTitle()).isEqualTo("Press");
        assertThat(seenBy("carol")).isNull();
        repository.inTransaction(() -> {
            sites.setMembership("press", "carol", SiteModel.SITE_CONSUMER);
            return null;
        });
        assertThat(seenBy("carol").getVisibility()).isEqualTo(SiteVisibility.PRIVATE);
        assertThat(repository.as("carol", () -> sites.getMembersRole("press", "carol")))
                .isEqualTo(SiteModel.SITE_CONSUMER);
    }

    @Test
    void createSite_public_isThereForAll() {
        create(SiteVisibility.PUBLIC);
        assertThat(seenBy("carol").getDescription()).isEqualTo("About");
    }

    @Test
    void createSite_hasItsGroups() {
        create(SiteVisibility.PRIVATE);
        assertThat(sites.getSiteGroup("press")).isEqualTo("GROUP_site_press");
        assertThat(sites.getSiteRoleGroup("press", "SiteManager")).isEqualTo("GROUP_site_press_SiteManager");
        assertThat(repository.inTransaction(
                        () -> repository.authorities.authorityExists("GROUP_site_press_SiteConsumer")))
                .isTrue();
        assertThat(repository.inTransaction(() -> sites.listMembers("press", null, null, 0)))
                .isEqualTo(Map.of("admin", "SiteManager"));
        assertThat(sites.resolveSite("GROUP_site_press_SiteManager")).isEqualTo("press");
    }

    @Test
    void createSite_twiceOrWithABadName_isRefused() {
        create(SiteVisibility.PUBLIC);
        assertThatThrownBy(() -> create(SiteVisibility.PUBLIC)).hasMessageContaining("exists already");
        assertThatThrownBy(() ->
                        repository.inTransaction(() -> sites.createSite("p", "a b", "t", "d", SiteVisibility.PUBLIC)))
                .hasMessageContaining("letters, digits and hyphens");
    }

    @Test
    void createContainer_moderatedSite_isForMembersOnly() {
        create(SiteVisibility.MODERATED);
        NodeRef library = repository.inTransaction(
                () -> sites.createContainer("press", "documentlibrary", ContentModel.TYPE_FOLDER, null));
        assertThat(repository.inTransaction(() -> sites.getContainer("press", "documentLibrary")))
                .isEqualTo(library);
        assertThat(repository.as("carol", () -> sites.getContainer("press", "documentLibrary")))
                .isNull();
        assertThat(repository.as("carol", () -> repository.permissions.hasPermission(library, PermissionService.READ)))
                .isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void setMembership_byNobodyInCharge_isRefused() {
        create(SiteVisibility.PUBLIC);
        assertThatThrownBy(() -> repository.as("carol", () -> {
                    sites.setMembership("press", "carol", SiteModel.SITE_MANAGER);
                    return null;
                }))
                .hasMessageContaining("Only a manager");
    }

    @Test
    void removeMembership_ofTheLastManager_isRefused() {
        create(SiteVisibility.PUBLIC);
        assertThatThrownBy(() -> repository.inTransaction(() -> {
                    sites.removeMembership("press", "admin");
                    return null;
                }))
                .hasMessageContaining("at least one manager");
    }

    @Test
    void deleteSite_takesItsGroupsAlong() {
        create(SiteVisibility.PUBLIC);
        repository.inTransaction(() -> {
            sites.deleteSite("press");
            return null;
        });
        assertThat(repository.inTransaction(() -> sites.hasSite("press"))).isFalse();
        assertThat(repository.inTransaction(() -> repository.authorities.authorityExists("GROUP_site_press")))
                .isFalse();
    }
}
