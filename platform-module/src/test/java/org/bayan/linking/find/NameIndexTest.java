package org.bayan.linking.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.linking.Authorities;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final List<String> GIVEN = List.of("وليد", "سمير", "نبيل", "خالد", "فاروق", "رياض");

    private final NameIndex index = NameIndex.of(Authorities.ALL);

    @ParameterizedTest
    @CsvSource({
        "قال بشار الاسد اليوم, بشار الاسد, p1",
        "قال وليد المعلم اليوم, وليد المعلم, p2",
        "لبشار الأسد, بشار الأسد, p1",
        "فبشار الأسد, بشار الأسد, p1",
        "وبشار الأسد, بشار الأسد, p1",
        "للأسد كلمة, للأسد, p1",
        "ووزارة الخارجية, وزارة الخارجية, b1",
        "بَشَّارُ الأَسَدُ, بَشَّارُ الأَسَدُ, p1",
        "dün Beşar ESAD'ın, Beşar ESAD, p1",
        "the Bashar Al Assad regime, Bashar Al Assad, p1",
        "بـشـار\u200F الأسد, بـشـار\u200F الأسد, p1"
    })
    void find_aName_hasTheSpanOfTheNameAlone(String text, String mention, String id) {
        List<NameMatch> matches = index.find(text);
        assertThat(matches).hasSize(1);
        NameMatch match = matches.get(0);
        assertThat(text.substring(match.start(), match.end())).isEqualTo(mention);
        assertThat(match.named()).extracting(n -> n.authority().id()).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"سيبشار الأسدي", "بشار", "كمال", "بشار، سد", "بشارالأسد"})
    void find_whatIsNoName_isNothing(String text) {
        assertThat(index.find(text)).isEmpty();
    }

    @Test
    void find_aNameOfTwoRecords_namesBoth() {
        assertThat(index.find("السيد محمد العلي").get(0).named())
                .extracting(n -> n.authority().id())
                .containsExactlyInAnyOrder("p4", "p5");
    }

    @Test
    void find_anAliasWithinALongerName_isTheLongerOne() {
        assertThat(index.find("أبو محمد الجولاني")).singleElement().satisfies(match -> {
            assertThat(match.start()).isZero();
            assertThat(match.named()).extracting(n -> n.authority().id()).containsExactly("p3");
        });
    }

    @Test
    void put_aNewName_isFoundAtOnceAndTheOldOneNoLonger() {
        index.put(AuthorityRecord.builder("p2", AuthorityKind.PERSON)
                .preferred("ar", "فاروق القدومي")
                .build());
        assertThat(index.find("وليد المعلم")).isEmpty();
        assertThat(index.find("فاروق القدومي")).hasSize(1);
    }

    @Test
    void remove_aRecord_takesItsNamesWithIt() {
        index.remove("p2");
        assertThat(index.find("وليد المعلم")).isEmpty();
        assertThat(index.record("p2")).isEmpty();
    }

    @Test
    void put_aDeprecatedRecord_isKeptWithoutBeingFound() {
        index.put(AuthorityRecord.builder("p2", AuthorityKind.PERSON)
                .preferred("ar", "وليد المعلم")
                .status(AuthorityStatus.DEPRECATED)
                .build());
        assertThat(index.find("وليد المعلم")).isEmpty();
        assertThat(index.record("p2")).isPresent();
    }

    @Test
    void surnameOfMany_saysNothing_untilFewEnoughAreLeft() {
        NameIndex families = new NameIndex();
        List<AuthorityRecord> all = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> AuthorityRecord.builder("k" + i, AuthorityKind.PERSON)
                        .preferred("ar", GIVEN.get(i % GIVEN.size()) + " " + GIVEN.get(i / GIVEN.size()) + " الخطيب")
                        .build())
                .toList();
        families.putAll(all);
        String text = "ثم تحدث الخطيب أمام الحضور";
        assertThat(families.find(text)).isEmpty();

        all.subList(0, 5).forEach(record -> families.remove(record.id()));
        assertThat(families.find(text)).isEmpty();
        families.remove("k5");

        assertThat(families.find(text))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.named()).hasSize(24).allMatch(named -> named.kind() == MatchKind.PARTIAL));
    }
}
