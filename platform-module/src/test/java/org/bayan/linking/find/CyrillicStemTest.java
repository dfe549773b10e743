package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CyrillicStemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "башар башара башару башаром башаре",
                "лавров лаврова лаврову лавровым лаврове",
                "сергей сергея сергею сергеем сергее",
                "мария марии марию марией",
                "россия россии россию россией",
                "сирийская сирийской сирийскую",
                "высшая высшей высшую",
                "внешний внешнего внешнему внешним",
                "министерство министерства министерству министерством министерстве",
                "путин путина путину путиным путине",
                "трамп трампа трампу трампом трампе",
                "партия партии партию партией"
            })
    void length_formsOfOneWord_haveOneStem(String forms) {
        assertThat(Arrays.stream(forms.split(" "))
                        .map(word -> CyrillicStem.marked(List.of(word)).get(0))
                        .distinct())
                .hasSize(1);
    }
}
