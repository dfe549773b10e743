package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneSurnameTest {
    private final NameIndex index = NameIndex.of(List.of(
            AuthorityRecord.builder("gemayel", AuthorityKind.PERSON)
                    .preferred("ar", "أمين الجميل")
                    .ambiguous(List.of("الجميل"))
                    .build(),
            AuthorityRecord.builder("barzani", AuthorityKind.PERSON)
                    .preferred("ar", "مسعود بارزاني")
                    .ambiguous(List.of("بارزاني"))
                    .build(),
            AuthorityRecord.builder("bazargan", AuthorityKind.PERSON)
                    .preferred("fa", "مهدی بازرگان")
                    .ambiguous(List.of("بازرگان"))
                    .build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كتبوا بالخط الجميل على الجدران",
                "ذهبوا إلى البستان الجميل",
                "زار آل الجميل القرية",
                "التقى عائلة الجميل",
                "گفت که همه بازرگانان ایران باید بازار را باز نگه دارند"
            })
    void adjectiveFamilyOrPlural_isNobody(String text) {
        assertThat(index.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقال الرئيس الجميل إن العمل مستمر",
                "والتقى الجميل بالوفد",
                "وأضاف الجميل أن العمل مستمر",
                "ورحب البارزاني بالوفد",
                "ورحب بارزاني بالوفد"
            })
    void surnameAlone_isSomebody(String text) {
        assertThat(index.find(text)).hasSize(1);
    }
}
