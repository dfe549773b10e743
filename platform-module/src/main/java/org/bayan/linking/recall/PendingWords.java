package org.bayan.linking.recall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.linking.find.NamePhrase;

/** The words of documents that are in no segment yet. */
final class PendingWords {
    /** In the place of a document that was replaced before it was written. */
    private static final Document NONE = new Document("", 0);

    private final Map<String, Postings> words = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet gone = new BitSet();
    private long characters;

    void add(Document document, CharSequence text) {
        remove(document.id());
        int number = documents.size();
        documents.add(document);
        numbers.put(document.id(), number);
        characters += text.length();
        NamePhrase.read(
                text,
                (word, position) ->
                        words.computeIfAbsent(word, w -> new Postings()).add(number, position));
    }

    void remove(String id) {
        Integer known = numbers.remove(id);
        if (known != null) {
            gone.set(known);
            documents.set(known, NONE);
        }
    }

    /** Null where it is not here. */
    Document document(String id) {
        Integer number = numbers.get(id);
        return number == null ? null : documents.get(number);
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    long characters() {
        return characters;
    }

    BitSet gone() {
        return gone;
    }

    void write(Path file) throws IOException {
        try (SegmentWriter writer = new SegmentWriter(file)) {
            List<Map.Entry<byte[], Postings>> sorted = new ArrayList<>(words.size());
            words.forEach((word, postings) -> sorted.add(Map.entry(word.getBytes(StandardCharsets.UTF_8), postings)));
            sorted.sort((one, other) -> Arrays.compareUnsigned(one.getKey(), other.getKey()));
            for (Map.Entry<byte[], Postings> word : sorted) {
                word.getValue().close();
                writer.word(
                        word.getKey(), word.getValue().bytes(), word.getValue().length());
            }
            writer.finish(documents);
        }
    }
}
