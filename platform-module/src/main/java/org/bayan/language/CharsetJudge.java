package org.bayan.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Judges by its bytes what a text is encoded in. Safe for use by several threads. */
public final class CharsetJudge {
    /**
     * The most likely charset.
     *
     * @param bytes the text, or its beginning
     * @param declared the charset that the file or its sender names: evidence, but the bytes decide
     */
    public CharsetVerdict judge(byte[] bytes, Optional<Charset> declared) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new CharsetVerdict(StandardCharsets.UTF_8, 1, 0);
        } catch (CharacterCodingException e) {
            return new CharsetVerdict(declared.orElse(Charset.forName("windows-1256")), 0.5, 0);
        }
    }
}
