package org.bayan.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SMI/A200/530167              | SMI/A200/530167
            SMI / A٢٠٠ / ٥٣٠١٦٧          | SMI/A200/530167
            \u200FSMI / A٢٠٠ / ٥٣٠١٦٧\u200F | SMI/A200/530167
            ١٤٥/ص                        | 145/ص
            (12)                         | 12
            /10/                         | 10
            S/RES/2254 (2015)            | S/RES/2254 (2015)
            АВП РФ, ф. 087, оп. 8, п. 21, д. 13 | АВП РФ, ф. 087, оп. 8, п. 21, д. 13
            Box 12, Folder 3, File 45    | Box 12, Folder 3, File 45
            ГАРФ. Ф. Р-9401. Оп. 2. Д. 64 | ГАРФ. Ф. Р-9401. Оп. 2. Д. 64
            """)
    void code_isStoredInOneForm(String raw, String code) {
        assertThat(CodeForm.of(raw)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "عاجل", "the letter that we sent you on 5 May 2011 in this matter"})
    void text_isNoCode(String raw) {
        assertThat(CodeForm.of(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            العربية                   | ar
            العربية والإنكليزية        | ar en
            Arabic, English           | ar en
            ar/en                     | ar en
            français et arabe         | fr ar
            Türkçe                    | tr
            русский                   | ru
            کوردی                     | ckb
            Kurdish (Kurmanji)        | kmr
            Kurdish (Sorani), Arabic  | ckb ar
            Arabic (translated)       | ar
            العثمانية                 | tr
            باللغة العربية            | ar
            what the author preferred |
            """)
    void languages_areReadInOrder(String raw, String tags) {
        LanguageNames names = new LanguageNames(VOCABULARY.phrases(TermFamily.LANGUAGE));
        assertThat(String.join(" ", names.read(raw).stream().map(Coded::code).toList()))
                .isEqualTo(tags == null ? "" : tags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            كلمة / إحاطة            | speech briefing
            بيان صحفي               | pressRelease
            arrêté                  | resolution
            Постановление           | resolution
            تعميم                   | other
            برقية                   | letter
            Speech; Press conference | speech briefing
            خبر                     | pressRelease
            News item               | pressRelease
            Progress report         | report
            Военное коммюнике       | communique
            Toplantı tutanağı       | report
            Kodeks                  | ''
            """)
    void types_areCodes(String raw, String codes) {
        TypeWords words = new TypeWords(VOCABULARY);
        assertThat(String.join(
                        " ", words.readList(raw).stream().map(Coded::code).toList()))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"خبر سار للمزارعين", "News from the front", "Code words of the resistance"})
    void typesOfLabels_areNoTypesOfTitles(String title) {
        assertThat(new TypeWords(VOCABULARY).atStart(title)).isEmpty();
    }
}
