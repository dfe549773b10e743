package org.bayan.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file. Only UTF-8, and UTF-16 with its mark, are taken: a guess at another encoding would put wrong names
 * into the records without anybody noticing.
 */
public final class CsvText {
    private static final char MARK = '\uFEFF';
    /** The first bytes of what is no text but perhaps a spreadsheet. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private CsvText() {}

    /**
     * @throws CsvProblem naming the line, if the bytes are no such text
     */
    public static String decode(byte[] bytes) throws CsvProblem {
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLD_OFFICE)) {
            throw new CsvProblem("bayan.csv.spreadsheet");
        }
        Charset charset = charset(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            throw new CsvProblem("bayan.csv.encoding", Long.toString(line));
        }
        String decoded = text.toString();
        return decoded.startsWith(String.valueOf(MARK)) ? decoded.substring(1) : decoded;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
