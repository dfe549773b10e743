package org.bayan.linking.recall;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a segment: postings word by word in the order of the words' UTF-8 bytes, then the words, then the documents, then a
 * trailer that says where each part begins. The file is complete on disk when {@link #finish} returns.
 */
final class SegmentWriter implements Closeable {
    /** Of the trailer, in bytes: five numbers of 4 bytes and the mark. */
    static final int TRAILER = 7 * 4;

    static final int MARK = 0xBA7A0001;

    private final FileChannel channel;
    private final DataOutputStream out;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();
    private int[] wordEnds = new int[256];
    private int[] postingEnds = new int[256];
    private int count;

    SegmentWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    void word(byte[] word, byte[] postings, int length) throws IOException {
        if (count == wordEnds.length) {
            wordEnds = Arrays.copyOf(wordEnds, count * 2);
            postingEnds = Arrays.copyOf(postingEnds, count * 2);
        }
        out.write(postings, 0, length);
        words.writeBytes(word);
        wordEnds[count] = words.size();
        postingEnds[count++] = out.size();
    }

    void finish(List<Document> documents) throws IOException {
        int wordsAt = out.size();
        out.write(words.toByteArray());
        int tablesAt = out.size();
        for (int i = 0; i < count; i++) {
            out.writeInt(wordEnds[i]);
            out.writeInt(postingEnds[i]);
        }
        int documentsAt = out.size();
        int end = 0;
        for (Document document : documents) {
            out.writeLong(document.stamp());
            end += document.id().getBytes(StandardCharsets.UTF_8).length;
            out.writeInt(end);
        }
        int[] byId = IntStream.range(0, documents.size())
                .boxed()
                .sorted((one, other) ->
                        documents.get(one).id().compareTo(documents.get(other).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int document : byId) {
            out.writeInt(document);
        }
        int idsAt = out.size();
        for (Document document : documents) {
            out.write(document.id().getBytes(StandardCharsets.UTF_8));
        }
        for (int value : new int[] {wordsAt, tablesAt, documentsAt, idsAt, count, documents.size(), MARK}) {
            out.writeInt(value);
        }
        out.flush();
        channel.force(true);
        if (out.size() == Integer.MAX_VALUE) {
            throw new IOException("A segment of the word index is larger than 2 GB");
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
