package org.bayan.extraction.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            كلمة وزير الأشغال في افتتاح جسر الرستن | افتتاح جسر الرستن
            كلمة وزير الأشغال بمناسبة عيد الشجرة | عيد الشجرة
            خطاب رئيس الاتحاد خلال مؤتمر النقابات العاشر | مؤتمر النقابات العاشر
            Remarks by the Mayor at the Third Regional Water Conference | Third Regional Water Conference
            Address at the opening of the Rastan bridge, 3 May 1998 | opening of the Rastan bridge
            Allocution du maire à l'inauguration du pont de Rastane | inauguration du pont de Rastane
            سخنرانی شهردار در گشایش پل رستن | گشایش پل رستن
            وتاری پارێزگار لە کردنەوەی پردەکەدا | کردنەوەی پردەکە
            Axaftina Şaredarê di vekirina pira Restenê de | vekirina pira Restenê
            """)
    void speechAtAnEvent_hasItForItsOccasion(String title, String occasion) {
        assertThat(read(title).values(Field.OCCASION)).containsExactly(occasion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            بيان حول مؤتمر النقابات العاشر
            تقرير عن أعمال الصيانة في معرض دمشق
            Statement on the Third Regional Water Conference
            كلمة وزير الأشغال في مجلس المحافظة
            """)
    void statementOnAnEventOrSpeechElsewhere_hasNone(String title) {
        assertThat(read(title).values(Field.OCCASION)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nature du document : Discours | Circonstance : inauguration du lycée de Homs | inauguration du lycée de Homs
            Cureyê belgeyê: Axaftin | Minasebet: salvegera damezrandina kovarê | salvegera damezrandina kovarê
            """)
    void labelOfTheOccasion_announcesIt(String type, String label, String occasion) {
        assertThat(read("\n" + type + "\n" + label + "\n").values(Field.OCCASION))
                .containsExactly(occasion);
    }

    @Test
    void cityBehindTheEvent_isNoPartOfIt() {
        assertThat(read("Remarks at the Pledging Conference for Homs, Kuwait City, 3 May 1998")
                        .values(Field.OCCASION))
                .containsExactly("Pledging Conference for Homs");
    }

    private static Extraction read(String head) {
        return DefaultStatementExtractor.standard().extract(StructuredText.ofLines(head + "\n\n3 May 1998\n\n"));
    }
}
