package org.bayan.embedded.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * The Lucene index, one document a node. Changes are visible to the next search at once. The index says on disk
 * whether it was closed in good order: after a crash it may lack changes and has to be built anew.
 */
public final class NodeIndex implements Closeable {
    private static final String COMPLETE = "bayan.complete";
    private static final String FORMAT = "bayan.format";
    /** To be raised when documents are built in another way: an index of another format counts as missing. */
    private static final String CURRENT_FORMAT = "2";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean complete;
    private volatile Runnable beforeReading = () -> {};

    public NodeIndex(Directory directory, Analyzer analyzer) {
        try {
            this.writer = open(directory, analyzer);
            this.complete = wasClosedInGoodOrder(writer);
            writer.setLiveCommitData(commitData(false));
            writer.commit();
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened: " + e.getMessage(), e);
        }
    }

    /** An index that cannot be read is thrown away: it holds nothing that the repository does not. */
    private static IndexWriter open(Directory directory, Analyzer analyzer) throws IOException {
        try {
            return new IndexWriter(directory, config(analyzer, IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return new IndexWriter(directory, config(analyzer, IndexWriterConfig.OpenMode.CREATE));
        }
    }

    private static boolean wasClosedInGoodOrder(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return CURRENT_FORMAT.equals(data.get(FORMAT)) && "true".equals(data.get(COMPLETE));
    }

    private static IndexWriterConfig config(Analyzer analyzer, IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(analyzer).setOpenMode(mode).setCommitOnClose(false);
    }

    /** Whether the index was closed in good order, so that it holds every node as the repository does. */
    public boolean isComplete() {
        return complete;
    }

    /** What to do before every search, so that it sees what is still to be indexed. */
    void beforeReading(Runnable catchUp) {
        beforeReading = catchUp;
    }

    public void put(String id, Document document) {
        changing(() -> writer.updateDocument(new Term(IndexFields.ID, id), document));
    }

    public void remove(String id) {
        changing(() -> writer.deleteDocuments(new Term(IndexFields.ID, id)));
    }

    public void clear() {
        changing(writer::deleteAll);
    }

    private static Iterable<Map.Entry<String, String>> commitData(boolean complete) {
        return Map.of(COMPLETE, Boolean.toString(complete), FORMAT, CURRENT_FORMAT)
                .entrySet();
    }

    /** What a search does with a searcher. */
    public interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    /** Runs a search that sees every change made before. */
    public <T> T read(Reading<T> reading) {
        try {
            beforeReading.run();
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read: " + e.getMessage(), e);
        }
    }

    private interface Change {
        long make() throws IOException;
    }

    private static void changing(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        changing(() -> {
            searchers.close();
            writer.setLiveCommitData(commitData(true));
            writer.commit();
            writer.close();
            return 0;
        });
    }
}
