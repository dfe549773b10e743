package org.bayan.embedded.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.tagging.TaggingService;
import org.bayan.embedded.fixture.RepositoryFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTaggingServiceTest {
    private static final StoreRef STORE = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;

    @TempDir
    Path folder;

    private RepositoryFixture repository;
    private TaggingService tagging;
    private NodeRef node;

    @BeforeEach
    void open() {
        repository = new RepositoryFixture(folder).start();
        tagging = new HostTaggingService(repository.nodes, repository.nodes, repository.search);
        node = repository.inTransaction(() -> repository.create(repository.home(), ContentModel.TYPE_CONTENT, "a.txt"));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    private NodeRef tag(String tag) {
        return repository.inTransaction(() -> tagging.addTag(node, tag));
    }

    private List<String> tags() {
        return repository.inTransaction(() -> tagging.getTags(node));
    }

    @Test
    void addTag_newOne_isMadeInLowerCase() {
        NodeRef made = tag("بيان Press");
        assertThat(tags()).containsExactly("بيان press");
        assertThat(repository.inTransaction(() -> tagging.getTagNodeRef(STORE, "بيان PRESS")))
                .isEqualTo(made);
        assertThat(repository.inTransaction(() -> tagging.isTag(STORE, "other")))
                .isFalse();
    }

    @Test
    void addTag_twice_isOneTag() {
        assertThat(tag("x")).isEqualTo(tag("X"));
        assertThat(tags()).containsExactly("x");
    }

    @Test
    void getTags_paged_hasTheTotal() {
        tag("b");
        tag("a");
        var page = repository.inTransaction(() -> tagging.getTags(node, new PagingRequest(0, 1)));
        assertThat(page.getPage()).extracting(pair -> pair.getSecond()).containsExactly("a");
        assertThat(page.getTotalResultCount().getFirst()).isEqualTo(2);
        assertThat(page.hasMoreItems()).isTrue();
    }

    @Test
    void findTaggedNodes_afterTheCommit_findsThem() {
        tag("x");
        assertThat(repository.inTransaction(() -> tagging.findTaggedNodes(STORE, "x")))
                .containsExactly(node);
        assertThat(repository.names("TAG:\"x\"")).containsExactly("a.txt");
        assertThat(repository.inTransaction(() -> tagging.findCountByTagName(STORE, "x")))
                .isEqualTo(1);
    }

    @Test
    void removeTag_andDeleteTag_takeItAway() {
        tag("x");
        tag("y");
        repository.inTransaction(() -> {
            tagging.removeTag(node, "x");
            tagging.deleteTag(STORE, "y");
            return null;
        });
        assertThat(tags()).isEmpty();
        assertThat(repository.inTransaction(() -> tagging.getTags(STORE))).containsExactly("x");
    }
}
