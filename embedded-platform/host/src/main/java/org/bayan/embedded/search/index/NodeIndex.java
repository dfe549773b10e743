package org.bayan.embedded.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalLong;
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
 * The Lucene index, one document a node. Changes are visible to the next search at once and safe on disk after {@link #commit}.
 * Each commit carries the number of the repository change up to which the index is complete, so that after a crash the rest can be
 * indexed again.
 */
public final class NodeIndex implements Closeable {
    private static final String COMPLETE_TO = "bayan.completeTo";
    private static final String FORMAT = "bayan.format";
    /** To be raised when documents are built in another way: an index of another format counts as missing. */
    private static final String CURRENT_FORMAT = "1";

    private final IndexWriter writer;
    private final SearcherManager searchers;

    public NodeIndex(Directory directory, Analyzer analyzer) {
        try {
            this.writer = open(directory, analyzer);
            this.searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be opened: " + e.getMessage(), e);
        }
    }

    private static IndexWriter open(Directory directory, Analyzer analyzer) throws IOException {
        try {
            return new IndexWriter(directory, config(analyzer, IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            return new IndexWriter(directory, config(analyzer, IndexWriterConfig.OpenMode.CREATE));
        }
    }

    private static IndexWriterConfig config(Analyzer analyzer, IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(analyzer).setOpenMode(mode).setCommitOnClose(false);
    }

    /** The change up to which the committed index is complete, or empty for an index that must be built anew. */
    public OptionalLong completeTo() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        String format = "";
        String number = "";
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                format = entry.getKey().equals(FORMAT) ? entry.getValue() : format;
                number = entry.getKey().equals(COMPLETE_TO) ? entry.getValue() : number;
            }
        }
        return format.equals(CURRENT_FORMAT) && !number.isEmpty()
                ? OptionalLong.of(Long.parseLong(number))
                : OptionalLong.empty();
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

    public void commit(long completeTo) {
        changing(() -> {
            writer.setLiveCommitData(Map.of(COMPLETE_TO, Long.toString(completeTo), FORMAT, CURRENT_FORMAT)
                    .entrySet());
            return writer.commit();
        });
    }

    /** What a search does with a searcher. */
    public interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    /** Runs a search that sees every change made before. */
    public <T> T read(Reading<T> reading) {
        try {
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
            writer.close();
            return 0;
        });
    }
}
