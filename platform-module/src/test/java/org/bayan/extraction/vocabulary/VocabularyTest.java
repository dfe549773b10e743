package org.bayan.extraction.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    private static final String HEAD = "bayan-vocabulary 1\n";

    @Test
    void alternatives_standForEveryCombination() throws IOException {
        Vocabulary vocabulary = read(HEAD + "[label entities]\nar {|ال}كيانات {متعلقة|مرتبطة}\n");
        assertThat(vocabulary.phrases(TermFamily.LABEL).wordings())
                .extracting(Wording::text)
                .containsExactly("كيانات متعلقة", "كيانات مرتبطة", "الكيانات متعلقة", "الكيانات مرتبطة");
    }

    @Test
    void frenchWording_isKnownWithoutItsAccents() throws IOException {
        Vocabulary vocabulary = read(HEAD + "[body whole]\nfr Préfecture\ntr Müdürlüğü\n[matter]\nfr à\n");
        assertThat(vocabulary.phrases(TermFamily.BODY).whole("PREFECTURE")).isPresent();
        assertThat(vocabulary.phrases(TermFamily.BODY).whole("Mudurlugu")).isEmpty();
        assertThat(vocabulary.phrases(TermFamily.MATTER).whole("a")).isEmpty();
    }

    @Test
    void questionMark_marksAWeakWording() throws IOException {
        Vocabulary vocabulary = read(HEAD + "[label date]\nen? Date\nen Date of issue\n");
        assertThat(vocabulary.phrases(TermFamily.LABEL).whole("DATE").orElseThrow())
                .isEqualTo(new Term(TermFamily.LABEL, "date", "en", true));
        assertThat(vocabulary
                        .phrases(TermFamily.LABEL)
                        .whole("Date  of issue:")
                        .orElseThrow()
                        .weak())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            bayan-vocabulary 2 ~ 1 ~ must begin with 'bayan-vocabulary 1'
            bayan-vocabulary 1#[colour red] ~ 2 ~ unknown family 'colour'
            bayan-vocabulary 1#[label colour] ~ 2 ~ takes one code of
            bayan-vocabulary 1#[nothing date] ~ 2 ~ takes no code
            bayan-vocabulary 1#en Date ~ 2 ~ a wording before the first section
            bayan-vocabulary 1#[label date]#Date ~ 3 ~ a wording is written
            bayan-vocabulary 1#[label date]#en {Date ~ 3 ~ '{' without '}'
            bayan-vocabulary 1#[label date]#en Date} ~ 3 ~ '}' without '{'
            bayan-vocabulary 1#[label date]#en {Date} ~ 3 ~ has one alternative only
            bayan-vocabulary 1#[label date]#en XX#[label type]#en XX ~ 5 ~ stands on line 3 as 'date'
            bayan-vocabulary 1#[label date]#de Datum ~ 3 ~ unknown language 'de'
            bayan-vocabulary 1#[label date]#en D ~ 3 ~ at least 2 letters
            bayan-vocabulary 1#[label date]#en Da�um ~ 3 ~ save the file as UTF-8
            bayan-vocabulary 1#[label date]#en {a,b}|c ~ 3 ~ has one alternative only
            bayan-vocabulary 1#[label date]#en a|b ~ 3 ~ write {a|b} for alternatives
            """)
    void brokenFile_namesLineAndReason(String lines, int line, String reason) {
        assertThatThrownBy(() -> read(lines.replace('#', '\n')))
                .isInstanceOf(VocabularyException.class)
                .hasMessageStartingWith("test.txt, line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void allBadLines_areReportedTogether() {
        assertThatThrownBy(() -> read(HEAD + "[label colour]\nar x y\n[label date]\nar {a\nen Day\nzz Day\n"))
                .isInstanceOfSatisfying(
                        VocabularyException.class,
                        e -> assertThat(e.problems())
                                .extracting(VocabularyProblem::line)
                                .containsExactly(2, 5, 7));
    }

    @Test
    void foreignFile_hasOneProblem() {
        assertThatThrownBy(() -> read("<html>\n<body>\nText\n"))
                .isInstanceOfSatisfying(
                        VocabularyException.class, e -> assertThat(e.problems()).hasSize(1));
    }

    @Test
    void byteOrderMark_isNoPartOfTheVersion() throws IOException {
        assertThat(read("\uFEFF" + HEAD).phrases(TermFamily.LABEL).wordings()).isEmpty();
    }

    @Test
    void extension_addsAndCorrectsWordings() throws IOException {
        Vocabulary base = read(HEAD + "[label title]\nar العنوان\nar? الموضوع\n");
        Vocabulary own = base.extendedBy(
                new StringReader(HEAD + "[label other]\nar العُنوان\n[label date]\nar سنة النشر\n"), "own.txt");
        assertThat(own.phrases(TermFamily.LABEL).whole("العنوان").orElseThrow().code())
                .isEqualTo("other");
        assertThat(own.phrases(TermFamily.LABEL).whole("الموضوع").orElseThrow().code())
                .isEqualTo("title");
        assertThat(own.phrases(TermFamily.LABEL)
                        .whole("سنة النشر")
                        .orElseThrow()
                        .code())
                .isEqualTo("date");
        assertThat(base.phrases(TermFamily.LABEL).whole("العنوان").orElseThrow().code())
                .isEqualTo("title");
    }

    @Test
    void brokenExtension_leavesTheBaseAsItIs() throws IOException {
        Vocabulary base = read(HEAD + "[label title]\nar العنوان\n");
        assertThatThrownBy(() -> base.extendedBy(new StringReader(HEAD + "[label]\n"), "own.txt"))
                .hasMessageStartingWith("own.txt, line 2: ");
        assertThat(base.phrases(TermFamily.LABEL).wordings()).hasSize(1);
    }

    @Test
    void emptyFile_saysHowToBegin() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(VocabularyException.class)
                .hasMessageContaining("bayan-vocabulary 1");
    }

    @Test
    void phrases_areFoundWhateverTheirSpelling() throws IOException {
        Phrases phrases = read(HEAD + "[label issuer]\nar الجهة المصدرة\n").phrases(TermFamily.LABEL);
        String text = "xx الجهـــةُ \u00A0 المُصدِره yy";
        List<PhraseMatch> found = phrases.everywhere(text);
        assertThat(found).hasSize(1);
        assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo("الجهـــةُ \u00A0 المُصدِره");
    }

    @Test
    void phrases_areFoundAcrossThePiecesOfALongText() throws IOException {
        Phrases phrases = read(HEAD + "[label date]\nen Date of issue\n").phrases(TermFamily.LABEL);
        String text = "x".repeat((1 << 15) - 4) + " Date of issue";
        assertThat(phrases.everywhere(text)).extracting(PhraseMatch::start).containsExactly(text.indexOf("Date"));
    }

    @Test
    void standard_holdsLabelsInEveryLanguage() {
        assertThat(Vocabulary.standard().phrases(TermFamily.LABEL).wordings())
                .extracting(w -> w.term().language())
                .contains("ar", "en", "fr", "tr", "ru", "fa", "ckb");
    }

    private static Vocabulary read(String file) throws IOException {
        return Vocabulary.read(new StringReader(file), "test.txt");
    }
}
