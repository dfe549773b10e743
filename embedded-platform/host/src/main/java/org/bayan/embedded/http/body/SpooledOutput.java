package org.bayan.embedded.http.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An answer that is kept back: in memory while it is small, then in a temporary file that goes with {@link #reset}. */
public final class SpooledOutput extends OutputStream {
    private final int memoryBytes;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Path file;
    private OutputStream spill;

    /** Keeps up to this many bytes in memory. */
    public SpooledOutput(int memoryBytes) {
        this.memoryBytes = memoryBytes;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (spill == null && memory.size() + length > memoryBytes) {
            file = Files.createTempFile("answer-", ".bin");
            spill = Files.newOutputStream(file);
        }
        (spill == null ? memory : spill).write(bytes, offset, length);
    }

    /** Writes all that was kept to a stream. */
    public void copyTo(OutputStream out) throws IOException {
        memory.writeTo(out);
        if (spill != null) {
            spill.flush();
            Files.copy(file, out);
        }
    }

    /** Forgets what was kept. */
    public void reset() {
        memory.reset();
        if (spill == null) {
            return;
        }
        try {
            spill.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary file of an answer could not be removed", e);
        } finally {
            spill = null;
            file = null;
        }
    }
}
