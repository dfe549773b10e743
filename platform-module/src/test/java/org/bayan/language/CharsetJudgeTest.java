package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetJudgeTest {
    private static final CharsetJudge JUDGE = new CharsetJudge();
    private static final String ARABIC = "عقدت اللجنة المركزية اجتماعا طارئا، وناقشت الوضع الراهن.";
    private static final String RUSSIAN = "Состоялось заседание комитета по вопросам торговли.";
    private static final String FRENCH = "Le comité s'est réuni à Genève; l'ordre du jour a été adopté.";
    private static final String TURKISH = "Kurulumuz değişikliği görüşmek üzere toplandı; ışıklar söndü, şehir uyudu.";
    private static final String KURMANJI = "Şêwirmend û endamên komîteyê li bajêr civiyan û pêşniyar erê kirin.";

    private static String read(String text, String charset, Optional<Charset> declared) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        CharsetVerdict verdict = JUDGE.judge(bytes, declared);
        return new String(bytes, verdict.markLength(), bytes.length - verdict.markLength(), verdict.charset());
    }

    @ParameterizedTest
    @CsvSource({
        "arabic, windows-1256", "arabic, ISO-8859-6", "arabic, UTF-8", "arabic, UTF-16LE",
        "arabic, UTF-16BE", "arabic, UTF-16", "russian, windows-1251", "russian, KOI8-R",
        "russian, UTF-16LE", "russian, UTF-8", "french, windows-1252", "french, UTF-16BE",
        "french, UTF-8", "turkish, windows-1254", "turkish, ISO-8859-9", "turkish, UTF-8",
        "kurmanji, windows-1254", "kurmanji, ISO-8859-9",
    })
    void judge_example28_anyCharset_isReadRight(String language, String charset) {
        assertThat(read(text(language), charset, Optional.empty())).isEqualTo(text(language));
    }

    @ParameterizedTest
    @CsvSource({
        "arabic, windows-1256, windows-1252", "arabic, windows-1256, KOI8-R", "arabic, ISO-8859-6, windows-1256",
        "arabic, windows-1256, UTF-8", "arabic, UTF-8, windows-1256", "arabic, ISO-8859-6, ISO-8859-1",
        "russian, windows-1251, KOI8-R", "russian, KOI8-R, windows-1251", "russian, windows-1251, windows-1256",
        "turkish, windows-1254, ISO-8859-1", "turkish, ISO-8859-9, windows-1251", "french, windows-1252, windows-1256",
        "french, windows-1252, x-MacArabic", "arabic, windows-1256, UTF-16", "arabic, windows-1256, x-MacCyrillic",
    })
    void judge_wrongDeclaration_isOverruledByTheBytes(String language, String charset, String declared) {
        assertThat(read(text(language), charset, Optional.of(Charset.forName(declared))))
                .isEqualTo(text(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arabic", "russian", "turkish", "kurmanji"})
    void judge_utf8WithBrokenBytes_isStillUtf8(String language) {
        byte[] whole = text(language).getBytes(StandardCharsets.UTF_8);
        int half = whole.length / 2;
        byte[] broken = new byte[whole.length + 2];
        System.arraycopy(whole, 0, broken, 0, half);
        broken[half] = (byte) 0xFF;
        broken[half + 1] = (byte) 0xA0;
        System.arraycopy(whole, half, broken, half + 2, whole.length - half);

        assertThat(JUDGE.judge(broken, Optional.empty()).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "بيان صحفي, windows-1256",
        "بيان صحفي, ISO-8859-6",
        "الجمهورية العربية السورية, ISO-8859-6",
        "دمشق, windows-1256",
        "مرسوم رقم 12, windows-1256",
        "Указ, windows-1251",
        "Заявление, KOI8-R",
        "Déclaration, windows-1252",
        "Açıklama, windows-1254",
        "Bildiğiniz, ISO-8859-9",
        "Madde 2 Herkes ırk, windows-1254",
        "bir derneğe mensup, windows-1254",
        "li gora şehrezayiya wan, windows-1254",
        "بلاغ, UTF-16LE",
        "بيان, UTF-16BE",
        "Дата: 15 марта 2011 г., windows-1251",
    })
    void judge_shortText_isReadRight(String text, String charset) {
        assertThat(read(text, charset, Optional.empty())).isEqualTo(text);
    }

    /** A long text has few of the signs by which the two differ. */
    @Test
    void judge_windowsDeclaredAsItsIsoSubset_keepsItsQuotationMarks() {
        String text = "Le Conseil des ministres s’est réuni à Genève et a adopté l'ordre du jour. ".repeat(3)
                + "Les délégations ont été reçues par le secrétaire général. ".repeat(20);

        assertThat(read(text, "windows-1252", Optional.of(Charset.forName("ISO-8859-9"))))
                .isEqualTo(text);
    }

    @Test
    void judge_markedUtf8_skipsTheMark() {
        CharsetVerdict verdict = JUDGE.judge(("\uFEFF" + ARABIC).getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertThat(verdict).isEqualTo(new CharsetVerdict(StandardCharsets.UTF_8, 1, 3));
    }

    @Test
    void judge_utf8CutInsideACharacter_isStillUtf8() {
        byte[] bytes = ARABIC.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, 31);

        assertThat(JUDGE.judge(cut, Optional.empty()).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void judge_longAsciiBeforeArabic_looksAtTheArabic() {
        String text = "x = 1;\n".repeat(20_000) + ARABIC;

        assertThat(JUDGE.judge(text.getBytes(Charset.forName("windows-1256")), Optional.empty())
                        .charset())
                .isEqualTo(Charset.forName("windows-1256"));
    }

    @Test
    void judge_ascii_isUtf8() {
        assertThat(JUDGE.judge("plain".getBytes(StandardCharsets.US_ASCII), Optional.empty())
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Property
    void judge_anyBytes_givesAVerdictInRange(@ForAll byte[] bytes) {
        CharsetVerdict verdict = JUDGE.judge(bytes, Optional.empty());

        assertThat(verdict.score()).isBetween(0.0, 1.0);
        assertThat(verdict.markLength()).isBetween(0, bytes.length);
    }

    private static String text(String language) {
        return switch (language) {
            case "arabic" -> ARABIC;
            case "russian" -> RUSSIAN;
            case "french" -> FRENCH;
            case "turkish" -> TURKISH;
            default -> KURMANJI;
        };
    }
}
