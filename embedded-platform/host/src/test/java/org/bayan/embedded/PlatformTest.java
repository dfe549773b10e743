package org.bayan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authentication.AuthenticationUtil.RunAsWork;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository as a whole: what is stored stays, what is rolled back goes, who may not is refused. */
class PlatformTest {
    private static final String PASSWORD = "for-this-test-only";

    @TempDir
    Path folder;

    private EmbeddedPlatform platform;

    @BeforeEach
    void start() {
        platform = EmbeddedPlatform.builder(folder).adminPassword(PASSWORD).start();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private <T> T asAdmin(RetryingTransactionCallback<T> work) {
        return as("admin", work);
    }

    private <T> T as(String user, RetryingTransactionCallback<T> work) {
        RunAsWork<T> inTransaction = () -> platform.bean("transactionService", TransactionService.class)
                .getRetryingTransactionHelper()
                .doInTransaction(work);
        return AuthenticationUtil.runAs(inTransaction, user);
    }

    private NodeService nodes() {
        return platform.bean("nodeService", NodeService.class);
    }

    private NodeRef home() {
        return platform.bean("repositoryHelper", Repository.class).getCompanyHome();
    }

    private NodeRef create(String name) {
        return nodes().createNode(
                        home(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, name, ContentModel.PROP_TITLE, "بيان"))
                .getChildRef();
    }

    private void write(NodeRef node, String text) {
        ContentWriter writer =
                platform.bean("contentService", ContentService.class).getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.putContent(text);
    }

    private String read(NodeRef node) {
        return platform.bean("contentService", ContentService.class)
                .getReader(node, ContentModel.PROP_CONTENT)
                .getContentString();
    }

    @Test
    void node_afterRestart_isThereWithContent() {
        NodeRef node = asAdmin(() -> {
            NodeRef made = create("a.txt");
            write(made, "بيان صادر");
            return made;
        });

        platform.close();
        platform = EmbeddedPlatform.builder(folder).start();

        asAdmin(() -> {
            assertThat(nodes().getProperty(node, ContentModel.PROP_TITLE)).isEqualTo("بيان");
            assertThat(nodes().getProperty(node, ContentModel.PROP_CREATOR)).isEqualTo("admin");
            assertThat(read(node)).isEqualTo("بيان صادر");
            return null;
        });
    }

    @Test
    void transaction_thatFails_leavesNothing() {
        assertThatThrownBy(() -> asAdmin(() -> {
                    create("gone.txt");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        asAdmin(() -> {
            assertThat(nodes().getChildByName(home(), ContentModel.ASSOC_CONTAINS, "gone.txt"))
                    .isNull();
            return null;
        });
    }

    @Test
    void name_thatIsTaken_isRefusedWhateverItsCase() {
        asAdmin(() -> create("Same.txt"));

        assertThatThrownBy(() -> asAdmin(() -> create("same.TXT"))).isInstanceOf(DuplicateChildNodeNameException.class);
    }

    @Test
    void name_thatBreaksItsConstraint_failsTheCommit() {
        assertThatThrownBy(() -> asAdmin(() -> create("a*b")))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("is not valid as a file name");
    }

    @Test
    void user_withoutPermission_isRefusedByThePublicServiceAlone() {
        NodeRef node = asAdmin(() -> create("secret.txt"));

        assertThatThrownBy(() -> as("stranger", () -> {
                    platform.bean("NodeService", NodeService.class).setProperty(node, ContentModel.PROP_TITLE, "x");
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        as("stranger", () -> {
            nodes().setProperty(node, ContentModel.PROP_TITLE, "x");
            return null;
        });
    }

    @Test
    void version_ofChangedNode_keepsTheOldState() {
        NodeRef node = asAdmin(() -> {
            NodeRef made = create("v.txt");
            write(made, "one");
            platform.bean("versionService", VersionService.class).createVersion(made, Map.of());
            return made;
        });
        asAdmin(() -> {
            write(node, "two");
            return null;
        });

        asAdmin(() -> {
            var history = platform.bean("versionService", VersionService.class).getVersionHistory(node);
            assertThat(read(history.getRootVersion().getFrozenStateNodeRef())).isEqualTo("one");
            return null;
        });
    }
}
