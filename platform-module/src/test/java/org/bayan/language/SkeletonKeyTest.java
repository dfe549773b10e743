package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonKeyTest {
    @ParameterizedTest
    @CsvSource({
        "عبدالله, عبد الله",
        "أبوعلي, أبو علي",
        "عبدالرحمن الأتاسي, عبد الرحمن الأتاسي",
    })
    void of_example13_spacing_makesNoDifference(String one, String other) {
        assertThat(SkeletonKey.of(one)).isEqualTo(SkeletonKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bashar al-Assad",
                "BASHAR AL-ASSAD",
                "Bachar el-Assad",
                "Beşar Esad",
                "Beşar Esed",
                "Башара Асада",
                "Башар аль-Асад"
            })
    void of_example16_otherScripts_shareTheKey(String name) {
        assertThat(SkeletonKey.of(name)).isEqualTo(SkeletonKey.of("بشار الأسد"));
    }

    @Test
    void of_example16_turkishCaseEnding_isLeftOut() {
        assertThat(SkeletonKey.of("Esad'ın")).isEqualTo(SkeletonKey.of("الأسد"));
    }

    @ParameterizedTest
    @CsvSource({
        "خالد بكداش, Khaled Bakdash",
        "هاشم الأتاسي, Hachem al-Atassi",
        "جمال, Cemal",
        "شكري القوتلي, Chukri al-Quwatli"
    })
    void of_transliterations_shareTheKey(String arabic, String latin) {
        assertThat(SkeletonKey.of(latin)).isEqualTo(SkeletonKey.of(arabic));
    }

    @Test
    void of_differentNames_differ() {
        assertThat(SkeletonKey.of("حافظ الأسد")).isNotEqualTo(SkeletonKey.of("بشار الأسد"));
    }

    @Property
    void of_anyText_holdsNoSpace(@ForAll String text) {
        assertThat(SkeletonKey.of(text)).doesNotContain(" ", "\0");
    }
}
