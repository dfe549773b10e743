package org.bayan.reading.child.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.language.CharsetJudge;
import org.bayan.language.CharsetVerdict;

/**
 * The text of a mail's header. Encoded words (RFC 2047) may name a charset that is not theirs, and may be cut inside a character;
 * old programs write bytes as they are. So the bytes of neighbouring words are put together first and then judged.
 */
final class HeaderText {
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?*\\s]{1,40})(?:\\*[^?]{0,20})?\\?([bBqQ])\\?([^?]{0,4000})\\?=");

    private final CharsetJudge judge = new CharsetJudge();

    /** @param raw the header's bytes, without its name */
    String of(byte[] raw) {
        String latin = new String(raw, StandardCharsets.ISO_8859_1)
                .replaceAll("\r?\n[ \t]+", " ")
                .strip();
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        String pendingCharset = null;
        int at = 0;
        Matcher word = WORD.matcher(latin);
        while (word.find()) {
            String between = latin.substring(at, word.start());
            boolean goesOn =
                    pendingCharset != null && between.isBlank() && pendingCharset.equalsIgnoreCase(word.group(1));
            if (!goesOn) {
                text.append(decoded(pending, pendingCharset));
                pending.reset();
                text.append(pendingCharset != null && between.isBlank() ? "" : plain(between));
            }
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            pendingCharset = word.group(1);
            at = word.end();
        }
        return text.append(decoded(pending, pendingCharset))
                .append(plain(latin.substring(at)))
                .toString()
                .strip();
    }

    private String decoded(ByteArrayOutputStream bytes, String charset) {
        return charset == null ? "" : decode(bytes.toByteArray(), charset(charset));
    }

    private String plain(String latin) {
        return decode(latin.getBytes(StandardCharsets.ISO_8859_1), Optional.empty());
    }

    private String decode(byte[] bytes, Optional<Charset> declared) {
        if (bytes.length == 0) {
            return "";
        }
        CharsetVerdict verdict = judge.judge(bytes, declared);
        int mark = verdict.markLength();
        return new String(bytes, mark, bytes.length - mark, verdict.charset());
    }

    private static byte[] bytes(String encoding, String text) {
        if (encoding.equalsIgnoreCase("b")) {
            return Base64.getMimeDecoder().decode(whole(text));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '=' && i + 2 < text.length() ? hex(text, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    /** Base64 of whole groups: a cut one would not be decoded at all. */
    private static String whole(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
        int extra = letters.length() % 4;
        return extra == 1 ? letters.substring(0, letters.length() - 1) : letters;
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A name that does not exist says nothing; the bytes decide anyway.
            return Optional.empty();
        }
    }
}
