package org.bayan.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.ReadOutcome.Read;
import org.bayan.reading.child.FaultyReaderMain;

/** Readers whose processes fail on demand; see {@link org.bayan.reading.child.FaultReader}. */
final class FaultyReader {
    private FaultyReader() {}

    static ProcessDocumentReader open(ReaderConfiguration configuration) {
        Watchdog watchdog = new Watchdog();
        ReaderHome home = new ReaderHome(configuration.directory());
        return new ProcessDocumentReader(
                configuration, home, watchdog, new ReaderProcessFactory(configuration, home, watchdog) {
                    @Override
                    ReaderCommand command() throws IOException {
                        List<Path> classPath = new ArrayList<>(home.classPath());
                        classPath.add(0, testClasses());
                        return new ReaderCommand(
                                classPath, FaultyReaderMain.class.getName(), configuration.heapMegabytes(), List.of());
                    }
                });
    }

    static ReadOutcome read(DocumentReader reader, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reader.read(() -> new ByteArrayInputStream(bytes), "document.txt", null);
    }

    static String textOf(ReadOutcome outcome) {
        if (outcome instanceof NotRead notRead) {
            throw new AssertionError("Not read: " + notRead);
        }
        return ((Read) outcome).text().text().strip();
    }

    static ReadProblem problemOf(ReadOutcome outcome) {
        if (outcome instanceof Read read) {
            throw new AssertionError("Read: " + read.text().text());
        }
        return ((NotRead) outcome).problem();
    }

    private static Path testClasses() {
        try {
            return Path.of(FaultyReader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
