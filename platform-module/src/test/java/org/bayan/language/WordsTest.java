package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "الصدور2017, 6, true",
        "سورية, 3, false",
        "سُورية, 1, false",
        "می\u200Cشود, 2, false",
        "Esad'ın, 4, true",
        "Москва, 3, false",
        "été, 1, false",
        "a b, 1, true",
        "a, 0, true",
        "a, 1, true",
    })
    void isBoundary_offsets_followTheScript(String text, int offset, boolean boundary) {
        assertThat(Words.isBoundary(text, offset)).isEqualTo(boundary);
    }

    @Test
    void areMoreThan_atTheNumberOfWords_isFalse() {
        assertThat(Words.areMoreThan(2, "نص  البيان.")).isFalse();
        assertThat(Words.areMoreThan(1, "نص  البيان.")).isTrue();
        assertThat(Words.areMoreThan(0, " 12 ")).isFalse();
    }

    @Test
    void isBoundary_directionMarkInsideAWord_isNone() {
        assertThat(Words.isBoundary("سو\u200Fرية", 2)).isFalse();
        assertThat(Words.isBoundary("\u200Fسورية", 1)).isTrue();
    }
}
