package org.bayan.embedded.http.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A request body that can be read more than once, because a transaction that is retried reads it again: small bodies in memory,
 * large ones in a temporary file that goes with {@link #close}.
 */
public final class SpooledBody implements AutoCloseable {
    private final byte[] head;
    private final Path file;

    private SpooledBody(byte[] head, Path file) {
        this.head = head;
        this.file = file;
    }

    /**
     * Takes in a stream to its end.
     *
     * @param memoryBytes bodies up to this size stay in memory
     * @param maxBytes largest size accepted
     * @throws BodyTooLargeException if the stream is longer than {@code maxBytes}
     */
    public static SpooledBody of(InputStream stream, int memoryBytes, long maxBytes) throws IOException {
        byte[] head = stream.readNBytes((int) Math.min(memoryBytes, maxBytes));
        int next = stream.read();
        if (next < 0) {
            return new SpooledBody(head, null);
        }
        if (head.length >= maxBytes) {
            throw new BodyTooLargeException(maxBytes);
        }
        Path file = Files.createTempFile("body-", ".bin");
        try {
            spill(head, next, stream, file, maxBytes);
            return new SpooledBody(null, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void spill(byte[] head, int next, InputStream rest, Path file, long maxBytes) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = head.length + 1L;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head);
            out.write(next);
            for (int read = rest.read(buffer); read >= 0; read = rest.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw new BodyTooLargeException(maxBytes);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** A new stream from the beginning; the caller closes it. */
    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(head) : Files.newInputStream(file);
    }

    /**
     * Everything in memory.
     *
     * @throws BodyTooLargeException if that is more than {@code maxBytes}
     */
    public byte[] bytes(int maxBytes) throws IOException {
        long size = file == null ? head.length : Files.size(file);
        if (size > maxBytes) {
            throw new BodyTooLargeException(maxBytes);
        }
        return file == null ? head.clone() : Files.readAllBytes(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
