package org.bayan.embedded.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchService;
import org.bayan.embedded.fixture.RepositoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {
    @TempDir
    Path folder;

    private RepositoryFixture repository;

    @BeforeEach
    void open() {
        repository = new RepositoryFixture(folder).start();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private NodeRef upload(String name, String text) {
        return repository.inTransaction(() -> {
            NodeRef node = repository.create(repository.home(), ContentModel.TYPE_CONTENT, name);
            repository.write(node, text);
            return node;
        });
    }

    @Test
    void commit_newNode_isFoundAtOnceByNameAndText() {
        upload("letter.txt", "صدر عن الوزارة بيان");
        assertThat(repository.names("=cm:name:\"letter.txt\"")).containsExactly("letter.txt");
        assertThat(repository.names("TEXT:وزارة")).containsExactly("letter.txt");
        assertThat(repository.names("PATH:\"/app:company_home//*\" AND TYPE:\"cm:content\""))
                .containsExactly("letter.txt");
    }

    @Test
    void commit_changeAndDeletion_areFollowed() {
        NodeRef node = upload("letter.txt", "one");
        repository.inTransaction(() -> {
            repository.nodes.setProperty(node, ContentModel.PROP_NAME, "other.txt");
            repository.write(node, "two");
            return null;
        });
        assertThat(repository.names("one")).isEmpty();
        assertThat(repository.names("two AND =cm:name:\"other.txt\"")).containsExactly("other.txt");
        repository.inTransaction(() -> {
            repository.nodes.deleteNode(node);
            return null;
        });
        assertThat(repository.names("TYPE:\"cm:content\"")).isEmpty();
    }

    @Test
    void search_inTheTransactionThatDeletes_findsTheOthersOnly() {
        NodeRef first = upload("first.txt", "one");
        NodeRef second = upload("second.txt", "two");
        ResultSet found = repository.inTransaction(() -> {
            repository.nodes.deleteNode(first);
            return repository.search.query(
                    StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                    SearchService.LANGUAGE_FTS_ALFRESCO,
                    "TYPE:\"cm:content\"");
        });
        assertThat(found.getNodeRefs()).containsExactly(second);
        assertThat(found.getNumberFound()).isEqualTo(1);
    }

    @Test
    void commit_movedFolder_takesWhatIsInItAlong() {
        NodeRef[] folders = repository.inTransaction(() -> new NodeRef[] {
            repository.create(repository.home(), ContentModel.TYPE_FOLDER, "a"),
            repository.create(repository.home(), ContentModel.TYPE_FOLDER, "b")
        });
        repository.inTransaction(() -> repository.create(folders[0], ContentModel.TYPE_CONTENT, "in.txt"));
        String below = "ANCESTOR:\"" + folders[1] + "\" AND TYPE:\"cm:content\"";
        assertThat(repository.names(below)).isEmpty();
        repository.inTransaction(() -> repository.nodes.moveNode(
                folders[0],
                folders[1],
                ContentModel.ASSOC_CONTAINS,
                repository.nodes.getPrimaryParent(folders[0]).getQName()));
        assertThat(repository.names(below)).containsExactly("in.txt");
    }

    @Test
    void changesThatNoSearchHasSeen_areThereAfterClosing() {
        NodeRef node = upload("letter.txt", "one");
        repository.inTransaction(() -> {
            repository.write(node, "two");
            return null;
        });
        repository.close();
        repository = new RepositoryFixture(folder);
        repository.start();
        assertThat(repository.names("two")).containsExactly("letter.txt");
        assertThat(repository.names("one")).isEmpty();
    }

    @Test
    void rollback_leavesNoTrace() {
        assertThatThrownBy(() -> repository.inTransaction(() -> {
                    repository.create(repository.home(), ContentModel.TYPE_CONTENT, "never.txt");
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        assertThat(repository.names("=cm:name:\"never.txt\"")).isEmpty();
    }

    @Test
    void start_afterClose_hasEverythingWithoutBuildingAnew() {
        upload("letter.txt", "one");
        repository.close();
        repository = new RepositoryFixture(folder);
        assertThat(repository.index.isComplete()).isTrue();
        repository.start();
        assertThat(repository.names("one")).containsExactly("letter.txt");
    }

    @Test
    void start_lostIndex_isBuiltAnew() {
        upload("letter.txt", "one");
        assertThat(repository.names("one")).containsExactly("letter.txt");
        repository.index.clear();
        assertThat(repository.names("one")).isEmpty();
        repository.follower.rebuild();
        assertThat(repository.names("one")).containsExactly("letter.txt");
    }

    @Test
    void search_asAnotherUser_findsOnlyWhatThatUserMayRead() {
        NodeRef node = upload("letter.txt", "one");
        assertThat(repository.names("bob", "one")).isEmpty();
        repository.inTransaction(() -> {
            repository.permissions.setPermission(node, "bob", "Consumer", true);
            return null;
        });
        assertThat(repository.names("bob", "one")).containsExactly("letter.txt");
    }
}
