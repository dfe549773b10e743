package org.bayan.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A reader of one process for the tests of a class. */
final class OneReader implements BeforeAllCallback, AfterAllCallback {
    private Path directory;
    private ProcessDocumentReader reader;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("one-reader");
        reader = new ProcessDocumentReader(ReaderConfiguration.in(directory).withProcesses(1));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        reader.close();
        PrivateFiles.deleteTree(directory);
    }

    /** The text of a document that can be read. */
    StructuredText text(byte[] bytes, String name) throws IOException {
        return ((Read) reader.read(() -> new ByteArrayInputStream(bytes), name, null)).text();
    }
}
