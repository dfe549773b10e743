package org.bayan.reading.child.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bayan.reading.child.structure.StructureBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
    @ParameterizedTest
    @CsvSource({
        "irrigation net-, work was completed, The network is large., irrigation network was completed",
        "irrigation net-, work was completed, Other networks are larger., irrigation network was completed",
        "the well-, known director, The library is open., the well-known director",
        "a programme of socio-, economic recovery, The library is open., a programme of socio-economic recovery",
        "prise demain dit-, il aux habitants, Le pont est ouvert., prise demain dit-il aux habitants",
        "günü tamam-, landığını bildirdi, Çiftçiler bundan ağır ağır haber aldı., günü tamamlandığını bildirdi",
        "сообщила пресс-, служба министерства, Мост открыт., сообщила пресс-служба министерства",
        "на северо-, востоке страны, Мост открыт., на северо-востоке страны"
    })
    void join_oneHyphenInTheDocument_isJudgedByOtherWordsAndTheLanguage(
            String above, String line, String elsewhere, String whole) {
        Hyphens hyphens = new Hyphens(Arrays.asList(above, line, elsewhere).stream()
                .map(HyphensTest::line)
                .toList());
        StructureBuilder out = new StructureBuilder(1000, 10);
        out.paragraph();
        out.text(above);

        hyphens.join(above, line, out);

        assertThat(out.build(Map.of()).text()).isEqualTo(whole + "\n");
    }

    private static Line line(String text) {
        return new Line(List.of(text), false, 0, 400, 0, 12, 40, List.of(), Line.Weight.NONE);
    }
}
