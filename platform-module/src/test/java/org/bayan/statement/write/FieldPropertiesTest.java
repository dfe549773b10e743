package org.bayan.statement.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.StatedDate;
import org.bayan.model.BayanModel;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldPropertiesTest {
    private final FieldProperties properties = new FieldProperties(ZoneId.of("Asia/Damascus"));

    @Test
    void read_whatWasWritten_isTheValue() {
        StatedDate date = new StatedDate(
                LocalDate.of(1970, 11, 1),
                LocalDate.of(1970, 11, 30),
                StatedDate.Precision.MONTH,
                StatedDate.Calendar.GREGORIAN,
                StatedDate.Certainty.CERTAIN);
        FieldEvidence evidence = FieldEvidence.of(
                FieldCandidate.date(date, "تشرين الثاني 1970", new Span(0, 17), "head", 0.9),
                Standing.ACCEPTED,
                List.of());
        Map<QName, Serializable> written = properties.write(Field.DATE, List.of(evidence));

        assertThat(written)
                .containsEntry(BayanModel.PROP_DATE_PRECISION, "month")
                .containsEntry(BayanModel.PROP_DATE_TEXT, "تشرين الثاني 1970");
        assertThat(properties.read(written)).containsEntry(Field.DATE, List.of("1970-11"));
    }

    @ParameterizedTest
    @EnumSource
    void read_monthOfAnyCalendar_isTheValueThatWasWritten(StatedDate.Calendar calendar) {
        StatedDate date = new StatedDate(
                LocalDate.of(2024, 12, 2),
                LocalDate.of(2024, 12, 31),
                StatedDate.Precision.MONTH,
                calendar,
                StatedDate.Certainty.CERTAIN);
        FieldEvidence evidence = FieldEvidence.of(
                FieldCandidate.date(date, "raw", new Span(0, 3), "head", 0.9), Standing.ACCEPTED, List.of());

        assertThat(properties.read(properties.write(Field.DATE, List.of(evidence))))
                .containsEntry(Field.DATE, List.of(evidence.value()));
    }

    @Test
    void write_codedFieldOfMany_keepsTheWordingBeside() {
        Map<QName, Serializable> written = properties.write(
                Field.DOCUMENT_TYPES, List.of(candidate("speech", "كلمة"), candidate("briefing", "إحاطة")));

        assertThat(written)
                .containsEntry(BayanModel.PROP_DOCUMENT_TYPES, new ArrayList<>(List.of("speech", "briefing")))
                .containsEntry(BayanModel.PROP_DOCUMENT_TYPES_TEXT, "كلمة; إحاطة");
    }

    @Test
    void write_languageThatWasDetected_hasNoWording() {
        FieldEvidence detected = FieldEvidence.of(
                FieldCandidate.text(Field.LANGUAGES, "ar", "أول السطور", new Span(0, 10), "text.detected", 0.9),
                Standing.ACCEPTED,
                List.of());

        assertThat(properties.write(Field.LANGUAGES, List.of(detected)))
                .containsEntry(BayanModel.PROP_LANGUAGES_TEXT, null);
    }

    @Test
    void write_nothing_removes() {
        assertThat(properties.write(Field.ISSUER, List.of())).containsEntry(BayanModel.PROP_ISSUER_NAME, null);
    }

    @Test
    void read_titleInSeveralLanguages_givesEach() {
        MLText title = new MLText(Locale.ENGLISH, "Speech");
        title.addValue(Locale.FRENCH, "Discours");
        Map<QName, Serializable> held = new HashMap<>();
        held.put(ContentModel.PROP_TITLE, title);

        assertThat(properties.read(held).get(Field.TITLE)).containsExactlyInAnyOrder("Speech", "Discours");
    }

    @Test
    void read_blank_isNoValue() {
        Map<QName, Serializable> held = new HashMap<>();
        held.put(BayanModel.PROP_ISSUER_NAME, " ");

        assertThat(properties.read(held)).doesNotContainKey(Field.ISSUER);
    }

    private static FieldEvidence candidate(String value, String raw) {
        return FieldEvidence.of(
                FieldCandidate.text(Field.DOCUMENT_TYPES, value, raw, new Span(0, raw.length()), "block", 0.9),
                Standing.ACCEPTED,
                List.of());
    }
}
