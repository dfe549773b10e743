package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bayan.language.RepairedText.Repair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {
    @Test
    void repair_example29_drawnOrder_isTurnedRound() {
        RepairedText repaired = TextRepair.repair("ةيروس يف مالسإلا");

        assertThat(repaired.text()).isEqualTo("الإسلام في سورية");
        assertThat(repaired.repairs()).containsExactly(Repair.VISUAL_ORDER);
        assertThat(repaired.keys()).isEqualTo("visualOrder");
    }

    @Test
    void repair_example11_presentationForms_becomeLetters() {
        RepairedText repaired = TextRepair.repair("ﺍﻟﺴﻮﺭﻳﺔ");

        assertThat(repaired.text()).isEqualTo("السورية");
        assertThat(repaired.repairs()).containsExactly(Repair.PRESENTATION_FORMS);
    }

    @Test
    void repair_presentationFormsInDrawnOrder_areTurnedAndBecomeLetters() {
        String drawn = new StringBuilder("ﺍﻟﺠﻤﻬﻮﺭﻳﺔ ﺍﻟﻌﺮﺑﻴﺔ ﻻ").reverse().toString();

        RepairedText repaired = TextRepair.repair(drawn);

        assertThat(repaired.text()).isEqualTo("الجمهورية العربية لا");
        assertThat(repaired.repairs()).containsExactly(Repair.VISUAL_ORDER, Repair.PRESENTATION_FORMS);
    }

    @Test
    void repair_drawnLineWithNumbersAndBrackets_keepsTheNumbers() {
        String drawn = "2011 راذآ 15 يف (ةيروس) United Nations ىلإ ةلاسر";

        assertThat(TextRepair.repair(drawn).text()).isEqualTo("رسالة إلى United Nations (سورية) في 15 آذار 2011");
    }

    @Test
    void repair_shortLineInADrawnText_followsTheText() {
        assertThat(TextRepair.repair("ةيروس يف مالسإلا\nباتك\n2011").text()).isEqualTo("الإسلام في سورية\nكتاب\n2011");
    }

    @Test
    void repair_lamAlefThatCannotBe_isPutRight() {
        RepairedText repaired = TextRepair.repair("وزارة اإلعالم واألوقاف");

        assertThat(repaired.text()).isEqualTo("وزارة الإعالم والأوقاف");
        assertThat(repaired.repairs()).containsExactly(Repair.LAM_ALEF);
    }

    @Test
    void repair_shapesThatDoNotJoin_getTheNonJoinerBackInPersian() {
        RepairedText repaired = TextRepair.repair("\uFEB3\uFEEA\uFEB7\uFEE8\uFE92\uFEEA");

        assertThat(repaired.text()).isEqualTo("\u0633\u0647\u200C\u0634\u0646\u0628\u0647");
        assertThat(repaired.repairs()).containsExactly(Repair.PRESENTATION_FORMS);
    }

    @Test
    void repair_hehThatDoesNotJoinInSorani_isTheVowel() {
        RepairedText repaired = TextRepair.repair("\uFE91\uFEEA\uFBFE\u0627\u0646 \u0695\u06C6\u0698 \u06CE\u06B5");

        assertThat(repaired.text()).isEqualTo("\u0628\u06D5\u06CC\u0627\u0646 \u0695\u06C6\u0698 \u06CE\u06B5");
    }

    @Test
    void repair_numberOfTwoSetsOfDigits_isOfTheOneThatMostBelongTo() {
        assertThat(TextRepair.repair("\u06F1\u06F3\u06F9\u0666").text()).isEqualTo("\u06F1\u06F3\u06F9\u06F6");
        assertThat(TextRepair.repair("\u0662\u0660\u0661\u06F7 \u06F3").text())
                .isEqualTo("\u0662\u0660\u0661\u0667 \u06F3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "الإسلام في سورية",
                "ة",
                "كلا وألا إلا مثلا أصلا",
                "Hello",
                "المجالت العلمية",
                "قال لا بل نعم"
            })
    void repair_soundText_staysAsItIs(String text) {
        RepairedText repaired = TextRepair.repair(text);

        assertThat(repaired.text()).isEqualTo(text);
        assertThat(repaired.isChanged()).isFalse();
    }

    @Test
    void suggest_example29_brokenPlural_isOnlyASuggestion() {
        assertThat(LamAlef.suggest("المجالت", word -> false)).contains("المجلات");
        assertThat(LamAlef.suggest("المجالس", word -> false)).isEmpty();
        assertThat(LamAlef.suggest("السالم", Set.of("السلام")::contains)).contains("السلام");
        assertThat(LamAlef.suggest("السالم", Set.of("السلام", "السالم")::contains))
                .isEmpty();
        assertThat(LamAlef.suggest("قالت", word -> false)).isEmpty();
    }

    @Property
    void repair_anyText_keepsTheNumberOfLines(@ForAll String text) {
        assertThat(TextRepair.repair(text).text().chars().filter(c -> c == '\n').count())
                .isEqualTo(text.chars().filter(c -> c == '\n').count());
    }
}
