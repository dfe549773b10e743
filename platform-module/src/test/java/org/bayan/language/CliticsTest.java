package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliticsTest {
    private static final Set<String> NAMES = Set.of(
            "وليد المعلم",
            "وزارة الخارجية",
            "الأسد",
            "بشار الأسد",
            "بشار",
            "مال",
            "لال",
            "بنان",
            "اروق",
            "ليم",
            "الجولاني");

    @ParameterizedTest
    @ValueSource(strings = {"وليد المعلم", "كمال", "بلال", "لبنان", "فاروق", "سليم"})
    void split_example05and09_wholeNames_keepTheirFirstLetter(String name) {
        assertThat(Clitics.split(name, NAMES::contains)).isEmpty();
    }

    @Test
    void split_example06_doubleWaw_leavesTheMinistry() {
        assertThat(Clitics.split("ووزارة الخارجية", NAMES::contains))
                .contains(new CliticSplit("وزارة الخارجية", 1, false));
    }

    @Test
    void split_example07_fusedArticle_isTheWholeToken() {
        assertThat(Clitics.split("للأسد", NAMES::contains)).contains(new CliticSplit("الأسد", 0, true));
        assertThat(Clitics.split("وللأسد", NAMES::contains)).contains(new CliticSplit("الأسد", 1, true));
    }

    @ParameterizedTest
    @CsvSource({"لبشار الأسد, 1", "فبشار الأسد, 1", "وبشار الأسد, 1", "ولبشار الأسد, 2", "كبشار الأسد, 1"})
    void split_example08_proclitics_reachTheName(String phrase, int start) {
        assertThat(Clitics.split(phrase, NAMES::contains)).contains(new CliticSplit("بشار الأسد", start, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"سيبشار", "سبب", "و", "", "ال", "xبشار"})
    void split_noCliticsBeforeAName_findsNothing(String phrase) {
        assertThat(Clitics.split(phrase, NAMES::contains)).isEmpty();
    }

    @Test
    void split_prepositionAndArticle_reachTheName() {
        assertThat(Clitics.split("بالجولاني", NAMES::contains)).contains(new CliticSplit("الجولاني", 1, false));
    }
}
