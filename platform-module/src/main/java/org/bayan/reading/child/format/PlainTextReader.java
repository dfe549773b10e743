package org.bayan.reading.child.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.bayan.extraction.StructuredText;
import org.bayan.language.CharsetJudge;
import org.bayan.language.CharsetVerdict;
import org.bayan.reading.ReadProblem;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;
import org.bayan.reading.child.structure.StructureBuilder;

/** Reads plain text and whatever else is text at heart. Every line is a paragraph: nothing else is known of its layout. */
public final class PlainTextReader implements FormatReader {
    private static final int SAMPLE = 1 << 20;

    private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();
    private final CharsetJudge judge = new CharsetJudge();

    @Override
    public boolean reads(MediaType type) {
        return registry.isInstanceOf(type, MediaType.TEXT_PLAIN);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws IOException, Unreadable {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] sample = Sample.of(file.path(), SAMPLE);
            CharsetVerdict verdict = judge.judge(sample, Optional.empty());
            if (!verdict.charset().name().startsWith("UTF-16")
                    && !verdict.charset().name().startsWith("UTF-32")
                    && BinaryBytes.isBinary(sample)) {
                throw new Unreadable(ReadProblem.DAMAGED, List.of(), "Bytes that are no text");
            }
            in.skipNBytes(verdict.markLength());
            reading.property(StructuredText.CHARSET, verdict.charset().name());
            readLines(new BufferedReader(new InputStreamReader(in, verdict.charset())), reading.text());
        }
    }

    static void readLines(Reader in, StructureBuilder text) throws IOException {
        char[] buffer = new char[1 << 13];
        StringBuilder line = new StringBuilder();
        boolean blank = true;
        char last = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                char c = buffer[i];
                if (!Lines.isEnd(c)) {
                    line.append(c);
                    blank &= Character.isWhitespace(c);
                } else if (c != '\n' || last != '\r') {
                    text.text(Lines.withColumns(line));
                    line.setLength(0);
                    end(text, blank);
                    blank = true;
                }
                last = c;
            }
            text.text(Lines.withColumns(line));
            line.setLength(0);
        }
        text.endBlock();
    }

    private static void end(StructureBuilder text, boolean blank) {
        if (blank) {
            text.gap();
        } else {
            text.endBlock();
        }
    }
}
