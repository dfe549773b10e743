package org.bayan.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityRecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRulesTest {
    @Test
    void check_completeRecord_isAccepted() {
        AuthorityRecord record = person().parallel(List.of("Bashar al-Assad"))
                .exists(RecordRules.date("1965-09-11"), RecordRules.date(""))
                .build();

        assertThatCode(() -> RecordRules.check(new AuthorityDescription(
                        record, List.of("https://www.wikidata.org/entity/Q44329"), "رئيس سوريا السابق")))
                .doesNotThrowAnyException();
    }

    @Test
    void check_noName_isRefused() {
        assertThat(refusal(AuthorityRecord.builder("X", AuthorityKind.PERSON).build(), List.of()))
                .isEqualTo("bayan.authority.noName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-13", "2011-02-30", "15/3/2011", "٢٠١١", "11", "2011-3-5", "c. 1900"})
    void date_notIso_isRefusedWithItsText(String text) {
        AuthorityRefused refused = catchThrowableOfType(AuthorityRefused.class, () -> RecordRules.date(text));

        assertThat(refused.key()).isEqualTo("bayan.authority.notADate");
        assertThat(refused.arguments()).containsExactly(text);
    }

    @Test
    void check_endBeforeBeginning_isRefused() {
        AuthorityRecord record = person().exists(RecordRules.date("1970"), RecordRules.date("1969-12"))
                .build();

        assertThat(refusal(record, List.of())).isEqualTo("bayan.authority.endsBeforeItBegins");
    }

    @Test
    void check_endWithinTheYearOfTheBeginning_isAccepted() {
        AuthorityRecord record = person().exists(RecordRules.date("1970"), RecordRules.date("1970-03-05"))
                .build();

        assertThatCode(() -> RecordRules.check(new AuthorityDescription(record, List.of(), "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q44329", "www.wikidata.org", "https://a b", "https://x/<script>"})
    void check_notAUri_isRefused(String uri) {
        assertThat(refusal(person().build(), List.of(uri))).isEqualTo("bayan.authority.notAUri");
    }

    @Test
    void check_nameWithLineBreak_isRefused() {
        assertThat(refusal(person().other(List.of("a\nb")).build(), List.of()))
                .isEqualTo("bayan.authority.nameHasControl");
    }

    private static AuthorityRecordBuilder person() {
        return AuthorityRecord.builder("P1", AuthorityKind.PERSON).preferred("ar", "بشار الأسد");
    }

    private static String refusal(AuthorityRecord record, List<String> sameAs) {
        return catchThrowableOfType(
                        AuthorityRefused.class, () -> RecordRules.check(new AuthorityDescription(record, sameAs, "")))
                .key();
    }
}
