package org.bayan.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownLabelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "رقم الرف : 17",
                "شناسه پرونده: A/12",
                "Shelf mark: 4/2",
                "Raf no: 12",
                "Шифр хранения: Ф-12",
                "Côte d'archive: 4 J 12"
            })
    void wordsColonValue_isALabel(String line) {
        assertThat(UnknownLabel.begins(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "10:30",
                "مرتبطة:",
                "وقال الوزير في كلمته أمام الحضور اليوم: نرحب بكم",
                "ريكس تيلرسون",
                "القرار 2254: نص",
                ""
            })
    void anythingElse_isNone(String line) {
        assertThat(UnknownLabel.begins(line)).isFalse();
    }
}
