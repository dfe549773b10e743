package org.bayan.linking.recall;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A segment as {@link SegmentWriter} wrote it, mapped into memory: it takes room on the heap for no word and no document. */
final class SegmentFile {
    private static final int DOCUMENT = 12;
    private static final int WORD = 8;

    private final String name;
    private final ByteBuffer buffer;
    private final int wordsAt;
    private final int tablesAt;
    private final int documentsAt;
    private final int idsAt;
    private final int words;
    private final int documents;

    private SegmentFile(String name, ByteBuffer buffer) throws IOException {
        this.name = name;
        this.buffer = buffer;
        int trailer = buffer.limit() - SegmentWriter.TRAILER;
        if (trailer < 0 || buffer.getInt(trailer + 24) != SegmentWriter.MARK) {
            throw new IOException("The file " + name + " is no segment of the word index, or not whole");
        }
        wordsAt = buffer.getInt(trailer);
        tablesAt = buffer.getInt(trailer + 4);
        documentsAt = buffer.getInt(trailer + 8);
        idsAt = buffer.getInt(trailer + 12);
        words = buffer.getInt(trailer + 16);
        documents = buffer.getInt(trailer + 20);
    }

    static SegmentFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException("The file " + file + " is larger than a segment of the word index can be");
            }
            return new SegmentFile(
                    file.getFileName().toString(), channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    String name() {
        return name;
    }

    int size() {
        return buffer.limit();
    }

    int words() {
        return words;
    }

    int documents() {
        return documents;
    }

    Document document(int number) {
        return new Document(id(number), buffer.getLong(documentsAt + number * DOCUMENT));
    }

    /** The number of a document, below 0 if it is not here. */
    int find(String id) {
        int low = 0;
        int high = documents - 1;
        int order = documentsAt + documents * DOCUMENT;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = buffer.getInt(order + middle * 4);
            int compared = id(number).compareTo(id);
            if (compared == 0) {
                return number;
            }
            low = compared < 0 ? middle + 1 : low;
            high = compared > 0 ? middle - 1 : high;
        }
        return -1;
    }

    byte[] word(int number) {
        int start = wordStart(number);
        byte[] word = new byte[wordEnd(number) - start];
        buffer.get(wordsAt + start, word);
        return word;
    }

    /** The first word that is not below one. */
    int firstFrom(byte[] word) {
        int low = 0;
        int high = words;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isWord(int number, byte[] word) {
        return number < words && compare(number, word) == 0;
    }

    PostingCursor postings(int word) {
        return new PostingCursor(buffer, postingStart(word), postingEnd(word));
    }

    /** How many bytes the postings of a word take: a measure of how frequent it is. */
    int weight(int word) {
        return postingEnd(word) - postingStart(word);
    }

    byte[] postingBytes(int word) {
        byte[] bytes = new byte[weight(word)];
        buffer.get(postingStart(word), bytes);
        return bytes;
    }

    private int compare(int number, byte[] word) {
        int start = wordsAt + wordStart(number);
        int length = wordEnd(number) - wordStart(number);
        for (int i = 0; i < Math.min(length, word.length); i++) {
            int difference = (buffer.get(start + i) & 0xFF) - (word[i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return length - word.length;
    }

    private String id(int number) {
        int start = number == 0 ? 0 : buffer.getInt(documentsAt + (number - 1) * DOCUMENT + 8);
        byte[] id = new byte[buffer.getInt(documentsAt + number * DOCUMENT + 8) - start];
        buffer.get(idsAt + start, id);
        return new String(id, StandardCharsets.UTF_8);
    }

    private int wordStart(int number) {
        return number == 0 ? 0 : wordEnd(number - 1);
    }

    private int wordEnd(int number) {
        return buffer.getInt(tablesAt + number * WORD);
    }

    private int postingStart(int number) {
        return number == 0 ? 0 : postingEnd(number - 1);
    }

    private int postingEnd(int number) {
        return buffer.getInt(tablesAt + number * WORD + 4);
    }
}
