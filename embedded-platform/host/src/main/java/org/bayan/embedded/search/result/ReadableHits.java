package org.bayan.embedded.search.result;

import java.io.IOException;
import java.util.function.Predicate;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.FixedBitSet;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.security.ReadCheck;

/** Lets through the hits that the asking user may read, and keeps which they are. */
public final class ReadableHits extends FilterCollector {
    private final ReadCheck readable;
    private final Predicate<NodeRef> visible;
    private final boolean asking;
    private final FixedBitSet documents;

    /**
     * @param size of the index, in documents
     * @param visible what else a node must be; null for nothing
     */
    public ReadableHits(Collector collector, int size, ReadCheck readable, Predicate<NodeRef> visible) {
        super(collector);
        this.readable = readable;
        this.visible = visible;
        this.asking = visible != null || !readable.isForAll();
        this.documents = new FixedBitSet(Math.max(1, size));
    }

    /** The documents that were let through. */
    public FixedBitSet documents() {
        return documents;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Columns columns = asking ? new Columns(leaf) : null;
        return new FilterLeafCollector(super.getLeafCollector(leaf)) {
            @Override
            public void collect(int document) throws IOException {
                if (columns == null || columns.isReadable(document)) {
                    documents.set(leaf.docBase + document);
                    super.collect(document);
                }
            }
        };
    }

    /** What is known of the nodes of one part of the index. */
    private final class Columns {
        private final BinaryDocValues ids;
        private final SortedDocValues owners;
        private final SortedDocValues parents;

        Columns(LeafReaderContext leaf) throws IOException {
            ids = DocValues.getBinary(leaf.reader(), IndexFields.ID_COLUMN);
            owners = DocValues.getSorted(leaf.reader(), IndexFields.OWNER_COLUMN);
            parents = DocValues.getSorted(leaf.reader(), IndexFields.PARENT_COLUMN);
        }

        boolean isReadable(int document) throws IOException {
            if (!ids.advanceExact(document)) {
                return false;
            }
            NodeRef node = new NodeRef(ids.binaryValue().utf8ToString());
            if (visible != null && !visible.test(node)) {
                return false;
            }
            String parent = text(parents, document);
            return readable.mayRead(node, text(owners, document), parent == null ? null : new NodeRef(parent));
        }

        private String text(SortedDocValues column, int document) throws IOException {
            return column.advanceExact(document)
                    ? column.lookupOrd(column.ordValue()).utf8ToString()
                    : null;
        }
    }
}
