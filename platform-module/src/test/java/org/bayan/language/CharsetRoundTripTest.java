package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of 10 to 200 characters in each language, in each encoding that is in use for it: what comes back is what was written.
 * The lines of {@code reading/charset} were written for this test, before the judge was tried on them.
 */
class CharsetRoundTripTest {
    private static final CharsetJudge JUDGE = new CharsetJudge();
    private static final List<String> UNICODE = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    static final Map<String, List<String>> CHARSETS = new TreeMap<>(Map.of(
            "ar", List.of("windows-1256", "ISO-8859-6"),
            "ckb", List.of(),
            "en", List.of("windows-1252", "ISO-8859-1"),
            "fa", List.of("windows-1256"),
            "fr", List.of("windows-1252", "ISO-8859-1", "ISO-8859-15"),
            "kmr", List.of("windows-1254", "ISO-8859-9"),
            "ru", List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"),
            "tr", List.of("windows-1254", "ISO-8859-9")));
    /** What senders declare, rightly or not. */
    private static final List<String> DECLARED = List.of(
            "UTF-8",
            "US-ASCII",
            "ISO-8859-1",
            "windows-1252",
            "windows-1256",
            "windows-1251",
            "windows-1254",
            "KOI8-R",
            "UTF-16");
    /** Of the texts with a false declaration, the part that may be believed against the bytes: a few words prove little. */
    private static final double DECEIVED = 0.01;

    @ParameterizedTest
    @MethodSource("encodings")
    void judge_undeclaredText_isReadAsWritten(String language, String charset, String mark) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines(language, Charset.forName(charset))) {
            byte[] bytes = (mark + line).getBytes(Charset.forName(charset));
            String read = read(bytes, Optional.empty());
            if (!read.equals(line)) {
                wrong.add(line + " -> " + read);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void judge_falselyDeclaredText_isReadByItsBytes(String language, String charset, String mark) throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String line : lines(language, Charset.forName(charset))) {
            byte[] bytes = (mark + line).getBytes(Charset.forName(charset));
            for (String declared : DECLARED) {
                all++;
                String read = read(bytes, Optional.of(Charset.forName(declared)));
                if (!read.equals(line)) {
                    wrong.add(declared + ": " + line + " -> " + read);
                }
            }
        }

        assertThat(wrong).hasSizeLessThanOrEqualTo((int) Math.ceil(DECEIVED * all));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void judge_rightlyDeclaredText_isReadAsWritten(String language, String charset, String mark) throws IOException {
        Charset set = Charset.forName(charset);
        for (String line : lines(language, set)) {
            assertThat(read((mark + line).getBytes(set), Optional.of(set))).isEqualTo(line);
        }
    }

    private static Stream<Arguments> encodings() {
        List<Arguments> encodings = new ArrayList<>();
        CHARSETS.forEach((language, charsets) -> {
            charsets.forEach(charset -> encodings.add(Arguments.of(language, charset, "")));
            for (String charset : UNICODE) {
                encodings.add(Arguments.of(language, charset, ""));
                encodings.add(Arguments.of(language, charset, "\uFEFF"));
            }
        });
        return encodings.stream();
    }

    private static String read(byte[] bytes, Optional<Charset> declared) {
        CharsetVerdict verdict = JUDGE.judge(bytes, declared);
        return new String(bytes, verdict.markLength(), bytes.length - verdict.markLength(), verdict.charset());
    }

    /** The lines of a language as its writers put them into a charset; those that do not fit into it are left out. */
    static List<String> lines(String language, Charset charset) throws IOException {
        try (InputStream in = CharsetRoundTripTest.class.getResourceAsStream("/reading/charset/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> charset.newEncoder().canEncode(line) ? line : simplified(line))
                    .filter(line -> charset.newEncoder().canEncode(line))
                    .toList();
        }
    }

    /** What typists put for letters that old charsets lack. */
    private static String simplified(String line) {
        StringBuilder simple = new StringBuilder();
        for (char c : line.toCharArray()) {
            switch (c) {
                case '\u06CC' -> simple.append('\u064A');
                case '\u00AB', '\u00BB', '\u201C', '\u201D' -> simple.append('"');
                case '\u2019' -> simple.append('\'');
                default -> simple.append(Digits.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
            }
        }
        return simple.toString();
    }
}
