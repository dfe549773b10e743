package org.bayan.statement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bayan.extraction.Field;
import org.junit.jupiter.api.Test;

class FieldValuesTest {
    @Test
    void check_directionMarksAndOuterSpaces_areLeftOut() throws FieldValues.Refused {
        assertThat(FieldValues.check(Field.ISSUER, List.of(" \u200Fوزارة\u202E الإعلام\u200F ")))
                .containsExactly("وزارة الإعلام");
    }

    @Test
    void check_zeroWidthNonJoiner_isKept() throws FieldValues.Refused {
        assertThat(FieldValues.check(Field.TITLE, List.of("می\u200Cرود"))).containsExactly("می\u200Cرود");
    }

    @Test
    void check_twoValuesForOne_isRefused() {
        assertRefused(Field.TITLE, "bayan.field.tooMany", "a", "b");
    }

    @Test
    void check_unknownCode_isRefused() {
        assertRefused(Field.DOCUMENT_TYPES, "bayan.field.notADocumentType", "poem");
    }

    @Test
    void check_noLanguageTag_isRefused() {
        assertRefused(Field.LANGUAGES, "bayan.field.notALanguage", "Arabic!");
    }

    @Test
    void check_blank_isRefused() {
        assertRefused(Field.PLACE, "bayan.field.blank", " \u200F ");
    }

    @Test
    void check_tooLong_isRefused() {
        assertRefused(Field.TITLE, "bayan.field.tooLong", "x".repeat(FieldValues.MAX_LENGTH + 1));
    }

    @Test
    void check_noDate_isRefused() {
        assertRefused(Field.DATE, "bayan.field.notADate", "soon");
    }

    @Property
    void check_anyText_isCleanOrRefused(@ForAll String text) {
        try {
            for (String value : FieldValues.check(Field.OCCASION, List.of(text))) {
                assertThat(value).isEqualTo(value.strip()).isNotEmpty().doesNotContain("\u200F", "\u202E", "\u0000");
                assertThat(value.chars()
                                        .filter(c -> Character.isSurrogate((char) c))
                                        .count()
                                % 2)
                        .isZero();
            }
        } catch (FieldValues.Refused refused) {
            assertThat(refused.key()).startsWith("bayan.field.");
        }
    }

    private static void assertRefused(Field field, String key, String... values) {
        assertThatThrownBy(() -> FieldValues.check(field, List.of(values)))
                .isInstanceOfSatisfying(
                        FieldValues.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
