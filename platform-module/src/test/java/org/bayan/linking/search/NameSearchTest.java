package org.bayan.linking.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.linking.Authorities;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {
    private final NameIndex index = NameIndex.of(Authorities.ALL);
    private final NameSearch search = new NameSearch(index);

    @ParameterizedTest
    @CsvSource({
        "بشا, p1",
        "الأس, p1",
        "اسد, p1",
        "الأسد بش, p1",
        "bash, p1",
        "ASSAD b, p1",
        "besar, p1",
        "Beşar Es, p1",
        "Башар, p1",
        "Асад, p1",
        "Muallim, p2",
        "المعلم, p2",
        "abu muh, p3",
        "خارجي, b1",
        "داع, b2"
    })
    void search_beginningsOfWords_findTheRecord(String typed, String id) {
        assertThat(ids(typed)).contains(id);
    }

    @Test
    void search_whatIsSpelledSo_comesBeforeWhatSoundsSo() {
        index.put(AuthorityRecord.builder("p9", AuthorityKind.PERSON)
                .preferred("en", "Walid Moallim")
                .build());
        assertThat(ids("Moallim")).startsWith("p9").contains("p2");
    }

    @Test
    void search_aNameTypedInFull_comesFirst() {
        index.put(AuthorityRecord.builder("p8", AuthorityKind.PERSON)
                .preferred("ar", "محمد العلي الحسن")
                .build());
        assertThat(ids("محمد العلي")).endsWith("p8").contains("p4", "p5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "زكريا تامر"})
    void search_whatNobodyIsCalled_isNothing(String typed) {
        assertThat(ids(typed)).isEmpty();
    }

    @Test
    void search_byKindStatusAndLimit_keepsToThem() {
        NameQuery bodies =
                new NameQuery("الد", Set.of(AuthorityKind.CORPORATE_BODY), EnumSet.allOf(AuthorityStatus.class), 5);
        assertThat(search.search(bodies))
                .extracting(hit -> hit.authority().id())
                .containsExactly("b2");
        assertThat(search.search(NameQuery.of("محمد", 1))).hasSize(1);
    }

    @Test
    void search_aDeprecatedRecord_isFoundByThoseWhoAskForIt() {
        index.put(AuthorityRecord.builder("p2", AuthorityKind.PERSON)
                .preferred("ar", "وليد المعلم")
                .status(AuthorityStatus.DEPRECATED)
                .build());
        assertThat(ids("المعلم")).doesNotContain("p2");
        NameQuery all =
                new NameQuery("المعلم", EnumSet.allOf(AuthorityKind.class), EnumSet.allOf(AuthorityStatus.class), 9);
        assertThat(search.search(all)).extracting(hit -> hit.authority().id()).contains("p2");
    }

    private List<String> ids(String typed) {
        return search.search(NameQuery.of(typed, 10)).stream()
                .map(hit -> hit.authority().id())
                .toList();
    }
}
