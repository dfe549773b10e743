package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;

/**
 * Reads RTF. Its parser takes what there is of a cut file without a word, so that has to be looked for; and it takes all for a
 * header that stands before the first font or paragraph, which the shortest files never begin.
 */
public final class RtfReader implements FormatReader {
    private static final int TAIL = 4096;
    /** Bytes of a file that may be so plain that it begins no paragraph. */
    private static final int PLAIN = 1 << 20;

    /** The words of the header, among them the code page, which count before a paragraph begins only; not letters by their number. */
    private static final Pattern START = Pattern.compile("\\{\\\\rtf\\d*(?: ?\\\\(?!u-?\\d)[a-z]{1,32}-?\\d{0,10}+)*+");

    /** A group of text that was deleted while changes were tracked. */
    private static final Pattern DELETED = Pattern.compile("\\{[^{}]{0,200}?\\\\deleted(?![a-z])[^{}]*+\\}");

    private final TikaReader parser = new TikaReader(List.of(new RTFParser()), List.of());

    @Override
    public boolean reads(MediaType type) {
        return parser.reads(type);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws Exception {
        if (!isClosed(file)) {
            throw new Unreadable(ReadProblem.DAMAGED, List.of(), "The outermost group is not closed");
        }
        byte[] mended = mended(file);
        if (mended == null) {
            parser.read(file, type, reading);
            return;
        }
        Path path = reading.temporaryFile(".rtf");
        try {
            Files.write(path, mended);
            parser.read(new DocumentFile(path, file.fileName(), file.mediaType(), file.depth()), type, reading);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** The file with a paragraph begun where it begins none, and without deleted text; null where it can stay as it is. */
    private static byte[] mended(DocumentFile file) throws IOException {
        if (Files.size(file.path()) > PLAIN) {
            return null;
        }
        String text = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
        String mended = begun(text.contains("\\deleted") ? DELETED.matcher(text).replaceAll("") : text);
        return mended.equals(text) ? null : mended.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** With a paragraph begun, where the text begins none and has no tables before it. */
    private static String begun(String text) {
        Matcher start = START.matcher(text);
        return text.contains("\\pard") || text.contains("tbl") || !start.lookingAt()
                ? text
                : start.group() + "\\pard " + text.substring(start.end());
    }

    /** Whether the last brace of the file is a closing one; some writers add zeros or line ends after it. */
    private static boolean isClosed(DocumentFile file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.path().toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            int end = tail.length - 1;
            while (end >= 0 && tail[end] >= 0 && tail[end] <= ' ') {
                end--;
            }
            return end >= 0 && tail[end] == '}';
        }
    }
}
