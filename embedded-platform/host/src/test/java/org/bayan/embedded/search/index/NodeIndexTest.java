package org.bayan.embedded.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIndexTest {
    private final Directory directory = new ByteBuffersDirectory();

    private NodeIndex open() {
        return new NodeIndex(directory, new KeywordAnalyzer());
    }

    private static void put(NodeIndex index, String id) {
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, id, Store.YES));
        index.put(id, document);
    }

    private static int count(NodeIndex index) {
        return index.read(searcher -> searcher.count(new MatchAllDocsQuery()));
    }

    @Test
    void put_sameNodeTwice_isOneDocumentAndSeenAtOnce() {
        try (NodeIndex index = open()) {
            put(index, "a");
            assertThat(count(index)).isEqualTo(1);
            put(index, "a");
            assertThat(count(index)).isEqualTo(1);
            index.remove("a");
            assertThat(count(index)).isZero();
        }
    }

    @Test
    void open_newIndex_isNotComplete() {
        try (NodeIndex index = open()) {
            assertThat(index.isComplete()).isFalse();
        }
    }

    @Test
    void open_afterClose_isCompleteAndHasEverything() {
        try (NodeIndex index = open()) {
            put(index, "a");
        }
        try (NodeIndex index = open()) {
            assertThat(index.isComplete()).isTrue();
            assertThat(count(index)).isEqualTo(1);
        }
    }

    @Test
    void open_afterACrash_isNotComplete(@TempDir Path folder) throws IOException {
        Path crashed = folder.resolve("crashed");
        try (NodeIndex index = new NodeIndex(IndexDirectory.at(folder.resolve("live")), new KeywordAnalyzer())) {
            put(index, "a");
            copy(folder.resolve("live"), crashed);
        }
        try (NodeIndex index = new NodeIndex(IndexDirectory.at(crashed), new KeywordAnalyzer())) {
            assertThat(index.isComplete()).isFalse();
        }
    }

    /** What would lie on disk if the process were killed now. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void open_damagedIndex_beginsAnew(@TempDir Path folder) throws IOException {
        try (NodeIndex index = new NodeIndex(IndexDirectory.at(folder), new KeywordAnalyzer())) {
            put(index, "a");
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (NodeIndex index = new NodeIndex(IndexDirectory.at(folder), new KeywordAnalyzer())) {
            assertThat(index.isComplete()).isFalse();
            assertThat(count(index)).isZero();
        }
    }
}
