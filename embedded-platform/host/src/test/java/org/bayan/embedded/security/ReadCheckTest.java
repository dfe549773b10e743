package org.bayan.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.fixture.RepositoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCheckTest {
    private static final String READER = "rita";

    @TempDir
    private Path folder;

    private RepositoryFixture repository;
    private NodeRef outer;
    private NodeRef inner;
    private NodeRef open;
    private NodeRef closed;
    private NodeRef denied;
    private NodeRef own;

    @BeforeEach
    void open() {
        repository = new RepositoryFixture(folder).start();
        repository.inTransaction(() -> {
            outer = repository.create(repository.home(), ContentModel.TYPE_FOLDER, "outer");
            inner = repository.create(outer, ContentModel.TYPE_FOLDER, "inner");
            open = repository.create(inner, ContentModel.TYPE_CONTENT, "open");
            closed = repository.create(inner, ContentModel.TYPE_CONTENT, "closed");
            denied = repository.create(inner, ContentModel.TYPE_CONTENT, "denied");
            own = repository.create(inner, ContentModel.TYPE_CONTENT, "own");
            repository.permissions.setPermission(outer, READER, PermissionService.CONSUMER, true);
            repository.permissions.setInheritParentPermissions(closed, false);
            repository.permissions.setPermission(denied, READER, PermissionService.READ, false);
            repository.permissions.setInheritParentPermissions(own, false);
            repository.nodes.setProperty(own, ContentModel.PROP_OWNER, READER);
            return null;
        });
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void readCheck_saysWhatHasPermissionSays() {
        assertThat(readable(READER)).containsExactly(outer, inner, open, own);
        assertThat(readable("olga")).isEmpty();
        assertThat(readable(AuthenticationUtil.getSystemUserName())).hasSize(6);
    }

    private List<NodeRef> readable(String user) {
        return repository.inTransaction(() -> AuthenticationUtil.runAs(
                () -> {
                    ReadCheck check = repository.permissions.readCheck();
                    List<NodeRef> all = List.of(outer, inner, open, closed, denied, own);
                    List<NodeRef> readable = all.stream()
                            .filter(node -> check.mayRead(
                                    node,
                                    (String) repository.nodes.getProperty(node, ContentModel.PROP_OWNER),
                                    repository.nodes.getPrimaryParent(node).getParentRef()))
                            .toList();
                    assertThat(readable)
                            .isEqualTo(all.stream()
                                    .filter(node -> repository.permissions.hasPermission(node, PermissionService.READ)
                                            == AccessStatus.ALLOWED)
                                    .toList());
                    return readable;
                },
                user));
    }
}
