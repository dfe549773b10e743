package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedAfterTest {
    private final NameIndex index = NameIndex.of(List.of(
            AuthorityRecord.builder("degaulle", AuthorityKind.PERSON)
                    .preferred("fr", "Charles de Gaulle")
                    .parallel(List.of("شارل ديغول", "Шарль де Голль"))
                    .other(List.of("général de Gaulle"))
                    .build(),
            AuthorityRecord.builder("ozal", AuthorityKind.PERSON)
                    .preferred("tr", "Turgut Özal")
                    .build(),
            AuthorityRecord.builder("taif", AuthorityKind.CHRONOLOGY_ENTRY)
                    .preferred("ar", "اتفاق الطائف")
                    .ambiguous(List.of("الطائف"))
                    .build(),
            AuthorityRecord.builder("gorbachev", AuthorityKind.PERSON)
                    .preferred("ru", "Михаил Горбачёв")
                    .ambiguous(List.of("Горбачёв"))
                    .build(),
            AuthorityRecord.builder("un", AuthorityKind.CORPORATE_BODY)
                    .preferred("ar", "الأمم المتحدة")
                    .build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل إلى مطار شارل ديغول صباحا",
                "في ساحة الجنرال شارل ديغول",
                "وبشارع شارل ديغول محال",
                "la place du Général de Gaulle",
                "à l'aéroport Charles-de-Gaulle",
                "la rue Charles de Gaulle",
                "Turgut Özal Bulvarı'nda kaza",
                "Turgut Özal Üniversitesi",
                "the Turgut Özal Foundation",
                "в музее Шарля де Голля",
                "улица имени Шарля де Голля",
                "عقد في مدينة الطائف",
                "из села Горбачёво"
            })
    void nameOfAPlace_isNoMentionOfWhomItIsNamedAfter(String text) {
        assertThat(index.findLoosely(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار المطار شارل ديغول",
                "في الشارع. شارل ديغول تكلم",
                "à la place de Charles de Gaulle",
                "Charles de Gaulle université",
                "Turgut Özal bulvarda yürüdü",
                "от Шарля де Голля",
                "في شارع الأمم المتحدة",
                "قرر اتفاق الطائف"
            })
    void nameBesideSuchAWord_isAMention_whereNothingIsNamedAfterIt(String text) {
        assertThat(index.findLoosely(text)).hasSize(1);
    }
}
