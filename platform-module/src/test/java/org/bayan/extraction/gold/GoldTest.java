package org.bayan.extraction.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Measures extraction on documents that it was not written for, and on those that it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldTest {
    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.93;

    /** The fields that the aims are set for. */
    private static final List<Field> AIMED = List.of(
            Field.REFERENCE_CODE,
            Field.DATE,
            Field.TITLE,
            Field.ISSUER,
            Field.DOCUMENT_TYPES,
            Field.LANGUAGES,
            Field.STATED_ENTITIES,
            Field.STATED_PERSONS,
            Field.STATED_EVENTS);

    private final StatementExtractor extractor = DefaultStatementExtractor.standard();
    private final List<GoldDocument> documents = GoldDocument.all();

    @Test
    void testPart_isAboveTheFloor() {
        GoldReport report = measured("test", documents.stream().filter(GoldDocument::isTest));
        check(report.all(), "all fields");
        for (Field field : AIMED) {
            check(report.of(field).orElseThrow(), field.key());
        }
    }

    @Test
    void developmentPart_isAboveTheFloor() {
        List<GoldDocument> part = documents.stream().filter(d -> !d.isTest()).toList();
        part.forEach(this::printDifferences);
        check(measured("development", part.stream()).all(), "all fields");
    }

    @Test
    void surestValues_areRight98TimesIn100() {
        int sure = 0;
        int right = 0;
        for (GoldDocument document : documents) {
            for (var decision : extracted(document).decisions()) {
                for (FieldCandidate accepted : decision.accepted()) {
                    if (accepted.score() >= 0.9) {
                        sure++;
                        right += document.expected(accepted.field()).contains(accepted.value()) ? 1 : 0;
                    }
                }
            }
        }
        assertThat((double) right / sure).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void documents_areManyEnoughToMean() {
        assertThat(documents).hasSizeGreaterThanOrEqualTo(180);
    }

    @Test
    void documents_standInBothPartsAndInEveryLanguage() {
        assertThat(documents).anyMatch(GoldDocument::isTest).anyMatch(d -> !d.isTest());
        assertThat(documents.stream().map(GoldDocument::language).distinct())
                .contains("ar", "en", "fr", "tr", "ru", "fa", "ckb", "kmr");
    }

    private GoldReport measured(String part, Stream<GoldDocument> stream) {
        GoldReport report = new GoldReport(part + " part");
        stream.forEach(document -> report.add(document, "plain text", extracted(document)));
        report.print();
        return report;
    }

    private static void check(GoldScore score, String of) {
        assertThat(score.precision()).as("precision of " + of).isGreaterThanOrEqualTo(PRECISION);
        assertThat(score.recall()).as("recall of " + of).isGreaterThanOrEqualTo(RECALL);
    }

    private void printDifferences(GoldDocument document) {
        Extraction extraction = extracted(document);
        Arrays.stream(Field.values())
                .filter(f -> !document.expected(f).equals(extraction.values(f)))
                .forEach(f -> System.out.println("  " + document.name() + " " + f.key() + ": expected "
                        + document.expected(f) + ", found " + extraction.values(f)));
    }

    private Extraction extracted(GoldDocument document) {
        return extractor.extract(StructuredText.ofLines(document.text()));
    }
}
