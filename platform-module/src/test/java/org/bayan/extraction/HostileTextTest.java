package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts made to be slow or large end with few values and no exception. */
class HostileTextTest {
    private static final StatementExtractor EXTRACTOR = DefaultStatementExtractor.standard();

    @Test
    void thousandsOfLabels_giveOneDateAndKeepTheRestAsSupport() {
        Extraction extraction = extract("تاريخ الصدور: 2011/3/5\nاللغة: العربية\n".repeat(1000));
        assertThat(extraction.values(Field.DATE)).containsExactly("2011-03-05");
        assertThat(extraction.decision(Field.DATE).orElseThrow().support()).hasSize(999);
    }

    @Test
    void oneLineOfMegabytes_isRunningText() {
        Extraction extraction = extract("كلمة طويلة جدا في اللغة العربية ".repeat(100_000));
        assertThat(extraction.values(Field.LANGUAGES)).containsExactly("ar");
        assertThat(extraction.values(Field.TITLE)).isEmpty();
    }

    @Test
    void weakLabelRepeatedWithoutEnd_isNoBlock() {
        assertThat(extract("اللغة ".repeat(100_000)).values(Field.REFERENCE_CODE))
                .isEmpty();
    }

    @Test
    void blankText_hasNoDecisions() {
        assertThat(extract(" \n\t\u200F\n".repeat(1000)).decisions()).isEmpty();
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(StructuredText.ofLines(text));
    }
}
