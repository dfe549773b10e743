package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;

/** Reads RTF. Its parser takes what there is of a cut file without a word, so that has to be looked for. */
public final class RtfReader implements FormatReader {
    private static final int TAIL = 4096;

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
        parser.read(file, type, reading);
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
