package org.bayan.linking.recall;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Writes several segments into one, without the documents that no longer count. */
final class SegmentMerge {
    private final List<LiveSegment> segments;
    private final List<Document> documents = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();

    SegmentMerge(List<LiveSegment> segments) {
        this.segments = segments;
        for (LiveSegment segment : segments) {
            int[] renumbered = new int[segment.file().documents()];
            for (int i = 0; i < renumbered.length; i++) {
                renumbered[i] = segment.has(i) ? documents.size() : -1;
                if (segment.has(i)) {
                    documents.add(segment.file().document(i));
                }
            }
            numbers.add(renumbered);
        }
    }

    void write(Path file) throws IOException {
        try (SegmentWriter writer = new SegmentWriter(file)) {
            PriorityQueue<Head> heads =
                    new PriorityQueue<>(Comparator.<Head, byte[]>comparing(head -> head.word, Arrays::compareUnsigned)
                            .thenComparing(head -> head.segment));
            for (int i = 0; i < segments.size(); i++) {
                advance(new Head(i, 0), heads);
            }
            while (!heads.isEmpty()) {
                byte[] word = heads.peek().word;
                Postings postings = new Postings();
                while (!heads.isEmpty() && Arrays.equals(heads.peek().word, word)) {
                    Head head = heads.poll();
                    copy(head, postings);
                    head.number++;
                    advance(head, heads);
                }
                postings.close();
                if (postings.length() > 0) {
                    writer.word(word, postings.bytes(), postings.length());
                }
            }
            writer.finish(documents);
        }
    }

    private void advance(Head head, PriorityQueue<Head> heads) {
        SegmentFile file = segments.get(head.segment).file();
        if (head.number < file.words()) {
            head.word = file.word(head.number);
            heads.add(head);
        }
    }

    private void copy(Head head, Postings postings) {
        int[] renumbered = numbers.get(head.segment);
        PostingCursor cursor = segments.get(head.segment).file().postings(head.number);
        while (cursor.next()) {
            int document = renumbered[cursor.document()];
            if (document >= 0) {
                postings.add(document, cursor.position());
            }
        }
    }

    private static final class Head {
        private final int segment;
        private int number;
        private byte[] word;

        private Head(int segment, int number) {
            this.segment = segment;
            this.number = number;
        }
    }
}
