package org.bayan.bootstrap;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.alfresco.util.TempFileProvider;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReaderConfiguration;

/** Binds the properties {@code bayan.reader.*} to the reader's configuration. */
public final class ReaderBinding {
    private static final String DEFAULT_DIRECTORY = "bayan-reader";
    private static final int MAX_SECONDS = 3600;
    private static final int MAX_MEGABYTES = 2047;

    private ReaderBinding() {}

    /**
     * @param directory folder of the reader; blank for one of its own in the server's temporary folder
     * @throws IllegalArgumentException naming the property, if a value is out of range
     */
    public static ReaderConfiguration bind(
            String directory,
            int processes,
            int documentsPerProcess,
            int timeoutSeconds,
            int heapMegabytes,
            int maxMegabytes,
            int maxCharacters,
            int maxDepth,
            int maxEmbedded,
            String ocr) {
        inRange("bayan.reader.timeoutSeconds", timeoutSeconds, 1, MAX_SECONDS);
        inRange("bayan.reader.maxMegabytes", maxMegabytes, 1, MAX_MEGABYTES);
        return new ReaderConfiguration(
                directory.isBlank() ? defaultDirectory() : Path.of(directory.strip()),
                processes,
                documentsPerProcess,
                Duration.ofSeconds(timeoutSeconds),
                heapMegabytes,
                new ReadLimits((long) maxMegabytes << 20, maxCharacters, maxDepth, maxEmbedded),
                isOn(ocr));
    }

    private static boolean isOn(String ocr) {
        return switch (ocr.strip()) {
            case "auto" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("bayan.reader.ocr is '" + ocr + "'; it must be auto or off");
        };
    }

    /** Beside the folder that ACS empties of old files, or its cleaner would take the reader's class path away. */
    private static Path defaultDirectory() {
        File serverTemp = TempFileProvider.getSystemTempDir();
        return serverTemp.toPath().resolve(DEFAULT_DIRECTORY);
    }

    private static void inRange(String property, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    property + " is " + value + "; it must be from " + least + " to " + most);
        }
    }
}
