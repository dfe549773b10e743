package org.bayan.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReadProblem;

/** Finds a document's media type in its bytes; its name only chooses among types that the bytes leave open. */
final class TypeDetector {
    private static final MediaType MAIL = MediaType.parse("message/rfc822");

    private final Detector detector = new DefaultDetector();
    private final ReadLimits limits;

    TypeDetector(ReadLimits limits) {
        this.limits = limits;
    }

    /** @throws Unreadable if the document is empty, or a broken archive that only looks like its format */
    MediaType detect(DocumentFile file) throws IOException, Unreadable {
        if (Files.size(file.path()) == 0) {
            throw new Unreadable(ReadProblem.EMPTY, List.of(), "0 bytes");
        }
        Optional<MediaType> known = QuickType.of(file.path());
        if (known.isPresent()) {
            return known.get();
        }
        requireWholeArchive(file);
        Metadata hints = new Metadata();
        if (!file.fileName().isEmpty()) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.fileName());
        }
        try (TikaInputStream in = TikaInputStream.get(file.path(), hints)) {
            MediaType type = detector.detect(in, hints).getBaseType();
            // A text that begins with "From:" or "Subject:" is not yet a mail.
            boolean namedText = file.fileName().endsWith(".txt");
            return type.equals(MAIL) && namedText ? MediaType.TEXT_PLAIN : type;
        }
    }

    /**
     * A cut archive still has its first entries, and would be read as a bundle of its parts. One that says of itself that it
     * unpacks to more than the limit is believed; where it lies, the limits on what is read hold.
     */
    private void requireWholeArchive(DocumentFile file) throws IOException, Unreadable {
        byte[] start = new byte[4];
        try (var in = Files.newInputStream(file.path())) {
            if (in.readNBytes(start, 0, 4) < 4
                    || start[0] != 'P'
                    || start[1] != 'K'
                    || start[2] != 3
                    || start[3] != 4) {
                return;
            }
        }
        try (ZipFile archive = new ZipFile(file.path().toFile())) {
            long unpacked = archive.stream().mapToLong(ZipEntry::getSize).sum();
            if (unpacked > limits.bytes()) {
                throw Reading.tooLarge(limits, "Unpacks to " + unpacked + " bytes");
            }
        } catch (ZipException e) {
            throw new Unreadable(ReadProblem.DAMAGED, List.of(), "Not a whole archive: " + e.getMessage());
        }
    }
}
