package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldKeyTest {
    @ParameterizedTest
    @CsvSource({
        "احمد, أحمد", // example 1
        "أحمد, أَحْمَد",
        "مصطفى, مصطفي", // example 2
        "سـوريـة, سوريّة", // example 3
        "مسؤول, مسئول", // example 4
        "مؤتمر, موتمر",
        "رؤوف, رءوف",
        "کمال, كمال", // example 10
        "رئیس, رئيس",
        "ﺍﻟﺴﻮﺭﻳﺔ, السورية", // example 11
        "ﷲ, الله",
        "٢٠١١, 2011",
        "۲۰۱۱, 2011",
        "BEŞAR, beşar",
        "İSTANBUL, istanbul",
        "Isparta, ısparta",
    })
    void of_spellingsOfOneName_areEqual(String one, String other) {
        assertThat(FoldKey.of(one)).isEqualTo(FoldKey.of(other));
    }

    @Test
    void of_example02_aloneNameAndPreposition_shareAKeyButNotTheExactOne() {
        assertThat(FoldKey.of("على")).isEqualTo(FoldKey.of("علي"));
        assertThat(ExactKey.of("على")).isNotEqualTo(ExactKey.of("علي"));
    }

    @Test
    void of_differentNames_differ() {
        assertThat(FoldKey.of("سورية")).isNotEqualTo(FoldKey.of("سوريا"));
        assertThat(FoldKey.of("جمال")).isNotEqualTo(FoldKey.of("كمال"));
    }

    @Test
    void mapped_example12_boundByDirectionMarks_pointsAtTheWord() {
        FoldedText folded = FoldKey.mapped("\u200Fبيان\u200F");

        assertThat(folded.text()).isEqualTo("بيان");
        assertThat(folded.originalStart(0)).isEqualTo(1);
        assertThat(folded.originalEnd(4)).isEqualTo(5);
        assertThat(ExactKey.of("\u200Fبيان\u200F")).isEqualTo("بيان");
    }

    @Test
    void mapped_ligature_pointsAtItsOneCharacter() {
        FoldedText folded = FoldKey.mapped("عبد ﷲ!");

        assertThat(folded.text()).isEqualTo("عبد الله!");
        assertThat(folded.originalStart(4)).isEqualTo(4);
        assertThat(folded.originalEnd(8)).isEqualTo(5);
        assertThat(folded.originalStart(8)).isEqualTo(5);
    }

    @Test
    void mapped_trailingVowelMark_belongsToTheWord() {
        FoldedText folded = FoldKey.mapped("بيانٌ صدر");

        assertThat(folded.originalEnd(4)).isEqualTo(5);
    }

    @Property
    void of_anyText_isIdempotent(@ForAll String text) {
        assertThat(FoldKey.of(FoldKey.of(text))).isEqualTo(FoldKey.of(text));
    }

    @Property
    void of_anyArabicText_isIdempotent(@ForAll @CharRange(from = '\u0600', to = '\u06FF') String text) {
        assertThat(FoldKey.of(FoldKey.of(text))).isEqualTo(FoldKey.of(text));
    }

    @Property
    void of_anyPresentationForms_isIdempotent(@ForAll @CharRange(from = '\uFB50', to = '\uFEFF') String text) {
        assertThat(FoldKey.of(FoldKey.of(text))).isEqualTo(FoldKey.of(text));
    }

    @Property
    void of_anyLatinText_isIdempotent(@ForAll @CharRange(from = 'A', to = '\u036F') String text) {
        assertThat(FoldKey.of(FoldKey.of(text))).isEqualTo(FoldKey.of(text));
    }

    @Property
    void mapped_anyText_isMonotoneAndInRange(
            @ForAll @CharRange(from = ' ', to = '\u07FF') @CharRange(from = '\uFB50', to = '\uFEFF') String text) {
        FoldedText folded = FoldKey.mapped(text);

        for (int i = 0; i < folded.text().length(); i++) {
            assertThat(folded.originalStart(i)).isBetween(0, text.length() - 1);
            assertThat(folded.originalEnd(i + 1)).isBetween(folded.originalStart(i) + 1, text.length());
            if (i > 0) {
                assertThat(folded.originalStart(i)).isGreaterThanOrEqualTo(folded.originalStart(i - 1));
                assertThat(folded.originalEnd(i + 1)).isGreaterThanOrEqualTo(folded.originalEnd(i));
            }
        }
    }
}
