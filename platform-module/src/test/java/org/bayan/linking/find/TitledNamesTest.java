package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that no list knows, by the words around them. */
class TitledNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال السيد كمال جنبلاط إن العمل مستمر | كمال جنبلاط",
                "President Chadli Bendjedid spoke | Chadli Bendjedid",
                "Chadli Bendjedid, the president, spoke last | Chadli Bendjedid",
                "M. Krim Belkacem a signé | Krim Belkacem",
                "Sayın Hatip Dicle konuştu | Hatip Dicle",
                "Министр Мохаммед Хидер выступил | Мохаммед Хидер",
                "Birêz Kendal Nezan axivî | Kendal Nezan",
                "دکتۆر فواد مەعسووم قسەی کرد | فواد مەعسووم",
                "دکتر مهدی کروبی گفت | مهدی کروبی"
            })
    void personBehindATitle_orBeforeAnOffice_isFound(String text, String name) {
        assertThat(found(text, AuthorityKind.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت وزارة الثقافة والإرشاد أمس | وزارة الثقافة والإرشاد",
                "The Ministry of Culture and Guidance announced | Ministry of Culture and Guidance",
                "The National Salvation Front met | National Salvation Front",
                "Le Gouvernement régional du Kurdistan est représenté | Gouvernement régional du Kurdistan",
                "Kültür Bakanlığı'nın açıklaması | Kültür Bakanlığı",
                "Министерство культуры России сообщило | Министерство культуры России",
                "Partiya Karkeran got | Partiya Karkeran"
            })
    void body_isFoundByTheWordForWhatItIs(String text, String name) {
        assertThat(found(text, AuthorityKind.CORPORATE_BODY)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Paris, the president spoke",
                "the party of the century",
                "A council was held in May",
                "Партия победила на выборах",
                "قال الرئيس إن العمل مستمر"
            })
    void wordsThatNameNobody_areNoNames(String text) {
        assertThat(TitledNames.of(text)).isEmpty();
    }

    @Test
    void nameBeforeAnOffice_isNotTakenFromTheSentenceBefore() {
        assertThat(found("He left Beirut Airport, minister Karim Pakradouni said", AuthorityKind.PERSON))
                .containsExactly("Karim Pakradouni");
    }

    private static List<String> found(String text, AuthorityKind kind) {
        return TitledNames.of(text).stream()
                .filter(name -> name.kind() == kind)
                .map(name -> text.substring(name.start(), name.end()))
                .toList();
    }
}
