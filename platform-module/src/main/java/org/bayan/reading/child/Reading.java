package org.bayan.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.child.structure.NestingTooDeep;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * One document while it is read: its text under way, its properties, and the documents found inside it, which are read after
 * it in the order in which they were found.
 */
public final class Reading {
    private final ReadLimits limits;
    private final Path directory;
    private final StructureBuilder builder;
    private final Map<String, String> properties = new HashMap<>();
    private final Deque<DocumentFile> inside = new ArrayDeque<>();
    private final long began = System.nanoTime();
    private int found;
    private long spooled;

    Reading(ReadLimits limits, Path directory) {
        this.limits = limits;
        this.directory = directory;
        this.builder = new StructureBuilder(limits.characters(), limits.depth());
    }

    public ReadLimits limits() {
        return limits;
    }

    public StructureBuilder text() {
        return builder;
    }

    /** Keeps what a file says of itself; the outermost document has the first word, and a blank value says nothing. */
    public void property(String name, String value) {
        if (value != null && !value.isBlank()) {
            properties.putIfAbsent(name, PropertyText.clean(value));
        }
    }

    /** How long the document has been read by now. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** A file that the document's reader may write; gone when the process ends, better deleted before. */
    public Path temporaryFile(String suffix) throws IOException {
        return Files.createTempFile(directory, "page-", suffix);
    }

    Map<String, String> properties() {
        return properties;
    }

    /**
     * Takes a document inside another one, to be read later. The stream is read to its end and left open.
     *
     * @throws Unreadable if documents nest too deep or unpack to more than the limit of bytes
     */
    public void inside(DocumentFile outer, InputStream bytes, String fileName, String mediaType)
            throws IOException, Unreadable {
        if (outer.depth() + 1 > limits.depth()) {
            throw new NestingTooDeep(limits.depth());
        }
        if (found >= limits.embedded()) {
            return;
        }
        found++;
        Path file = Files.createTempFile(directory, "inside-", ".bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(bytes, out);
        }
        inside.add(new DocumentFile(file, fileName, mediaType, outer.depth() + 1));
    }

    /** The next document to read, or null. */
    DocumentFile next() {
        return inside.poll();
    }

    private void copy(InputStream bytes, OutputStream out) throws IOException, Unreadable {
        byte[] buffer = new byte[1 << 16];
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            spooled += n;
            if (spooled > limits.bytes()) {
                throw tooLarge(limits, "Unpacks to more than " + limits.bytes() + " bytes");
            }
            out.write(buffer, 0, n);
        }
    }

    static Unreadable tooLarge(ReadLimits limits, String detail) {
        return new Unreadable(ReadProblem.TOO_LARGE, List.of(Long.toString(Math.max(1, limits.bytes() >> 20))), detail);
    }
}
