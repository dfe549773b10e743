package org.bayan.reading.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.reading.wire.DocumentLabel;

/** A document's bytes in a temporary file: most formats are read from more than one place. */
final class Spool implements AutoCloseable {
    private final Path file;
    private final DocumentLabel label;
    private final OutputStream out;
    private IOException failure;

    Spool(Path directory, DocumentLabel label) throws IOException {
        this.label = label;
        this.file = Files.createTempFile(directory, "document-", ".bin");
        this.out = Files.newOutputStream(file);
    }

    /** A failure (a full disk) is kept until the document is complete, as only then an answer is expected. */
    void add(byte[] bytes) {
        if (failure != null) {
            return;
        }
        try {
            out.write(bytes);
        } catch (IOException e) {
            failure = e;
        }
    }

    DocumentFile complete() throws IOException {
        out.close();
        if (failure != null) {
            throw failure;
        }
        return new DocumentFile(file, label.fileName(), label.mediaType(), 0);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
