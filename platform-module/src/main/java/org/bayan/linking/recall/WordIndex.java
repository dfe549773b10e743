package org.bayan.linking.recall;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bayan.linking.find.NamePhrase;
import org.bayan.linking.name.AuthorityKind;

/**
 * Which statements hold a name: an index of their words with positions, in a directory of its own that one process uses at a
 * time. Documents are collected in memory and written as segments, small ones are merged into larger ones, and only the segments'
 * page cache grows with the archive.
 *
 * <p>A crash at any moment leaves the state of the last {@link #flush}, or the one it was about to write. What was put since then
 * is missing; its owner finds it by comparing {@link #stamp stamps} with the archive, as it does after the directory was lost.
 *
 * <p>Safe for use by many threads. Searches do not wait for merges.
 */
public final class WordIndex implements Closeable {
    static final String SEGMENT = ".words";

    /** Of text held in memory before it is written by itself: takes about as many bytes of heap. */
    private static final long MOST_PENDING = 30_000_000;

    /** A merged segment stays well below the 2 GB that a file can be mapped at once. */
    private static final long LARGEST_SEGMENT = 1_000_000_000;

    private static final int MERGE_RATIO = 3;

    private final Path directory;
    private final Manifest manifest;
    private final FileChannel lockFile;
    private volatile List<LiveSegment> segments;
    private PendingWords pending = new PendingWords();
    private boolean changed;

    private WordIndex(Path directory, FileChannel lockFile) throws IOException {
        this.directory = directory;
        this.lockFile = lockFile;
        this.manifest = new Manifest(directory);
        this.segments = List.copyOf(manifest.read());
        manifest.deleteOthers(segments);
    }

    /**
     * Opens the index in a directory, which is made where there is none.
     *
     * @throws IOException if the directory cannot be used, another process uses it, or its files are damaged: then it may be
     *     deleted and filled again
     */
    public static WordIndex open(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw new IOException("The word index in " + directory + " is in use");
            }
            return new WordIndex(directory, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Adds a document or takes the place of the one with its id.
     *
     * @param id not empty
     * @param stamp tells one state of the document from another
     * @throws UncheckedIOException if enough had come together to be written, and could not be
     */
    public synchronized void put(String id, long stamp, CharSequence text) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A document needs an id");
        }
        forget(id);
        pending.add(new Document(id, stamp), text);
        changed = true;
        if (pending.characters() >= MOST_PENDING) {
            flush();
        }
    }

    /** Forgets a document; an id that is not there is none. */
    public synchronized void remove(String id) {
        pending.remove(id);
        forget(id);
    }

    /** The stamp that a document was put with; empty if it is not there. */
    public synchronized OptionalLong stamp(String id) {
        Document held = pending.document(id);
        if (held != null) {
            return OptionalLong.of(held.stamp());
        }
        for (LiveSegment segment : segments) {
            int number = segment.file().find(id);
            if (number >= 0 && segment.has(number)) {
                return OptionalLong.of(segment.file().document(number).stamp());
            }
        }
        return OptionalLong.empty();
    }

    /** Hands out the id and stamp of every document, for a comparison with the archive. */
    public void forEach(BiConsumer<String, Long> consumer) {
        for (LiveSegment segment : flushed()) {
            for (int i = segment.gone().nextClearBit(0);
                    i < segment.file().documents();
                    i = segment.gone().nextClearBit(i + 1)) {
                Document document = segment.file().document(i);
                consumer.accept(document.id(), document.stamp());
            }
        }
    }

    /** How many documents there are. */
    public int size() {
        return flushed().stream().mapToInt(LiveSegment::live).sum();
    }

    /**
     * The documents in which some name stands, by the words of its every variant, clitics and suffixes. Among them are those
     * where the linker will leave a name out, because it is part of a longer one for example.
     *
     * @return ids, each once, in no order that means anything
     */
    public Set<String> naming(Collection<String> names, AuthorityKind kind) {
        List<NamePhrase> phrases = names.stream()
                .flatMap(name -> NamePhrase.of(name, kind).stream())
                .distinct()
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        for (LiveSegment segment : flushed()) {
            BitSet documents = new BitSet();
            PhraseSearch search = new PhraseSearch(segment.file());
            phrases.forEach(phrase -> search.find(phrase, documents));
            documents.andNot(segment.gone());
            documents.stream()
                    .forEach(number -> ids.add(segment.file().document(number).id()));
        }
        return ids;
    }

    /** Makes what was put and removed last over a crash. */
    public synchronized void flush() {
        if (!changed) {
            return;
        }
        try {
            List<LiveSegment> next = new ArrayList<>(segments);
            if (!pending.isEmpty()) {
                Path file = newFile();
                pending.write(file);
                next.add(new LiveSegment(SegmentFile.open(file), pending.gone()));
            }
            next.removeIf(segment -> segment.live() == 0);
            merge(next);
            manifest.write(next);
            segments = List.copyOf(next);
            pending = new PendingWords();
            changed = false;
            manifest.deleteOthers(segments);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The word index in " + directory + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            flush();
        } finally {
            lockFile.close();
        }
    }

    private List<LiveSegment> flushed() {
        synchronized (this) {
            if (changed) {
                flush();
            }
            return segments;
        }
    }

    private void forget(String id) {
        List<LiveSegment> next = new ArrayList<>(segments);
        next.replaceAll(segment -> segment.without(id));
        if (!next.equals(segments)) {
            segments = List.copyOf(next);
            changed = true;
        }
    }

    private void merge(List<LiveSegment> all) throws IOException {
        int from = all.size() - 1;
        long weight = from < 0 ? 0 : all.get(from).weight();
        while (from > 0
                && all.get(from - 1).weight() <= weight * MERGE_RATIO
                && weight + all.get(from - 1).weight() < LARGEST_SEGMENT) {
            weight += all.get(--from).weight();
        }
        if (from < all.size() - 1) {
            List<LiveSegment> old = List.copyOf(all.subList(from, all.size()));
            Path file = newFile();
            new SegmentMerge(old).write(file);
            all.subList(from, all.size()).clear();
            all.add(new LiveSegment(SegmentFile.open(file), new BitSet()));
        }
    }

    private Path newFile() {
        return directory.resolve(UUID.randomUUID() + SEGMENT);
    }
}
