package org.bayan.reading.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ReadLimits;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.child.structure.TextLimitReached;
import org.bayan.reading.wire.Answer;

/** Reads one document with everything inside it. */
final class DocumentParser {
    private final FormatReaders formats;
    private final ReadLimits limits;
    private final Path directory;
    private final TypeDetector detector;
    private final ProblemFinder problems;

    DocumentParser(FormatReaders formats, ReadLimits limits, Path directory) {
        this.formats = formats;
        this.limits = limits;
        this.directory = directory;
        this.detector = new TypeDetector(limits);
        this.problems = new ProblemFinder(limits);
    }

    Answer parse(DocumentFile file) {
        Reading reading = new Reading(limits, directory);
        boolean truncated = false;
        try {
            MediaType type = detector.detect(file);
            reading.property(StructuredText.MEDIA_TYPE, type.toString());
            readOne(file, type, reading);
            truncated = readInside(reading);
        } catch (Exception e) {
            if (problems.isTextLimit(e)) {
                truncated = true;
            } else {
                return problems.of(e);
            }
        } finally {
            deleteRest(reading);
        }
        StructuredText text = reading.text().build(reading.properties());
        return showsText(text.text()) ? new Answer.Text(text, truncated) : noText(reading);
    }

    private void readOne(DocumentFile file, MediaType type, Reading reading) throws Exception {
        FormatReader reader = formats.readerOf(type);
        if (reader == null) {
            throw new Unreadable(ReadProblem.UNSUPPORTED, List.of(type.toString()), "No reader for " + type);
        }
        reader.read(file, type, reading);
        reading.text().endBlock();
    }

    /**
     * Reads the documents inside. One that is damaged or of a kind that is not read does not spoil the others; limits hold for
     * all together.
     */
    private boolean readInside(Reading reading) throws Exception {
        for (DocumentFile next = reading.next(); next != null; next = reading.next()) {
            try {
                readOne(next, detector.detect(next), reading);
            } catch (TextLimitReached e) {
                return true;
            } catch (Exception e) {
                if (problems.isTextLimit(e)) {
                    return true;
                }
                if (problems.isLimit(e)) {
                    throw e;
                }
            } finally {
                Files.deleteIfExists(next.path());
            }
        }
        return false;
    }

    private static void deleteRest(Reading reading) {
        for (DocumentFile rest = reading.next(); rest != null; rest = reading.next()) {
            try {
                Files.deleteIfExists(rest.path());
            } catch (IOException e) {
                System.err.println("A temporary file stays until the process ends: " + e.getMessage());
            }
        }
    }

    /** Whether a reader of the page sees anything: direction marks, joiners and vowel marks without a letter are no text. */
    private static boolean showsText(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE -> false;
            default -> true;
        });
    }

    private static Answer noText(Reading reading) {
        boolean pdf = "application/pdf".equals(reading.properties().get(StructuredText.MEDIA_TYPE));
        return new Answer.Problem(
                pdf ? ReadProblem.NO_TEXT_LAYER : ReadProblem.NO_TEXT, List.of(), "The document has no text");
    }
}
