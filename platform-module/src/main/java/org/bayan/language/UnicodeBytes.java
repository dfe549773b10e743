package org.bayan.language;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises the encodings of Unicode by byte order marks, by the form of UTF-8, and by the high bytes of UTF-16. */
final class UnicodeBytes {
    /** Of UTF-16 code units, this part must lie in the blocks that the archive's languages use. */
    private static final double USUAL_UNITS = 0.9;
    /** A file of UTF-8 with a few broken places is still one: so many sound sequences to a broken one. */
    private static final int SOUND_TO_BROKEN = 2;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private final byte[] bytes;

    UnicodeBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    Optional<CharsetVerdict> judge() {
        return byMark().or(this::asPrintedAscii)
                .or(this::asUtf32)
                .or(this::asUtf16)
                .or(this::asUtf8);
    }

    private Optional<CharsetVerdict> byMark() {
        if (begins(0xEF, 0xBB, 0xBF)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (begins(0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return marked(UTF_32LE, 4);
        }
        if (begins(0, 0, 0xFE, 0xFF)) {
            return marked(UTF_32BE, 4);
        }
        if (begins(0xFF, 0xFE)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        return begins(0xFE, 0xFF) ? marked(StandardCharsets.UTF_16BE, 2) : Optional.empty();
    }

    private static Optional<CharsetVerdict> marked(Charset charset, int length) {
        return Optional.of(new CharsetVerdict(charset, 1, length));
    }

    private boolean begins(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Spaces and letters of ASCII would make signs of UTF-16 that are in use; but UTF-16 has control bytes in every text. */
    private Optional<CharsetVerdict> asPrintedAscii() {
        for (byte b : bytes) {
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t' || b == 0x7F) {
                return Optional.empty();
            }
        }
        return Optional.of(new CharsetVerdict(StandardCharsets.UTF_8, 1, 0));
    }

    /** The two high bytes of a unit of UTF-32 are nearly always zero, which no other encoding of text has so regularly. */
    private Optional<CharsetVerdict> asUtf32() {
        double big = lowUnits(0, 1);
        double little = lowUnits(3, 2);
        if (Math.max(big, little) < USUAL_UNITS) {
            return Optional.empty();
        }
        return Optional.of(new CharsetVerdict(big > little ? UTF_32BE : UTF_32LE, Math.max(big, little), 0));
    }

    /** Part of the four-byte units whose high bytes, at the two places given, are zero and whose low ones are not. */
    private double lowUnits(int first, int second) {
        int units = bytes.length / 4;
        int low = 0;
        for (int i = 0; i < 4 * units; i += 4) {
            boolean high = bytes[i + first] != 0 || bytes[i + second] != 0;
            boolean nothing = bytes[i + 3 - first] == 0 && bytes[i + 3 - second] == 0;
            low += high || nothing ? 0 : 1;
        }
        return units < 2 ? 0 : (double) low / units;
    }

    private Optional<CharsetVerdict> asUtf16() {
        double big = usualUnits(0);
        double little = usualUnits(1);
        if (Math.max(big, little) < USUAL_UNITS || Math.min(big, little) > 0.6) {
            return Optional.empty();
        }
        Charset charset = big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(new CharsetVerdict(charset, Math.max(big, little) * 0.98, 0));
    }

    /** Part of the code units whose high byte, at an even or odd place, is that of a block in use and which are no control. */
    private double usualUnits(int highByteAt) {
        int units = bytes.length / 2;
        int usual = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int high = bytes[i + highByteAt] & 0xFF;
            int low = bytes[i + 1 - highByteAt] & 0xFF;
            usual += isUsual(high, low) ? 1 : 0;
        }
        return units < 2 ? 0 : (double) usual / units;
    }

    private static boolean isUsual(int high, int low) {
        return switch (high) {
            case 0 -> low >= 0x20 || low == '\n' || low == '\r' || low == '\t';
            case 0x01, 0x04, 0x06, 0x20, 0xFB, 0xFC, 0xFD, 0xFE -> true;
            default -> false;
        };
    }

    private Optional<CharsetVerdict> asUtf8() {
        int sound = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                i++;
                continue;
            }
            int length = sequenceLength(i, b);
            sound += length > 1 && i + length <= bytes.length ? 1 : 0;
            broken += length == 1 ? 1 : 0;
            i += length;
        }
        if (sound == 0 && i == bytes.length && broken == 0) {
            return Optional.of(new CharsetVerdict(StandardCharsets.UTF_8, 1, 0)); // ASCII
        }
        if (broken == 0 && sound > 0) {
            return Optional.of(new CharsetVerdict(StandardCharsets.UTF_8, sound > 2 ? 1 : 0.9, 0));
        }
        return sound > 0 && sound >= SOUND_TO_BROKEN * broken
                ? Optional.of(new CharsetVerdict(StandardCharsets.UTF_8, 0.9, 0))
                : Optional.empty();
    }

    /** Length of a sound sequence, or of one that the end of the bytes cuts; 1 for a broken one. */
    private int sequenceLength(int at, int lead) {
        int length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length) {
                return i == 1 && at == 0 ? 1 : length;
            }
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }
}
