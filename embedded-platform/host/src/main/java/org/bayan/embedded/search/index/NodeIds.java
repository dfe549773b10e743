package org.bayan.embedded.search.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Says which nodes documents of the index stand for. */
public final class NodeIds {
    private NodeIds() {}

    /**
     * The node references, as text, in the order of the documents.
     *
     * @param documents numbers in the whole index
     */
    public static List<String> of(IndexReader reader, int[] documents) throws IOException {
        String[] ids = new String[documents.length];
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = null;
        BinaryDocValues values = null;
        // A column is read forwards.
        for (int place : (Iterable<Integer>)
                IntStream.range(0, documents.length).boxed().sorted(Comparator.comparingInt(i -> documents[i]))
                        ::iterator) {
            int document = documents[place];
            LeafReaderContext holding = leaves.get(ReaderUtil.subIndex(document, leaves));
            if (holding != leaf) {
                leaf = holding;
                values = DocValues.getBinary(leaf.reader(), IndexFields.ID_COLUMN);
            }
            if (!values.advanceExact(document - leaf.docBase)) {
                throw new IllegalStateException("The document " + document + " of the search index names no node");
            }
            ids[place] = values.binaryValue().utf8ToString();
        }
        return List.of(ids);
    }
}
