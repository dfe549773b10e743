package org.bayan.acceptance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.StatementAnswer;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.NeedsRealReading;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archive's own example gives the same description in every format, and no label stays in a value. */
@AcceptanceTest
@NeedsRealReading
class ReferenceSampleIT {
    private static final List<String> LABELS = List.of(
            "تاريخ الصدور",
            "اللغة",
            "نوع الوثيقة",
            "كود الذاكرة السورية",
            "الجهة المصدرة",
            "كيانات متعلقة",
            "شخصيات مرتبطة",
            "يوميات مرتبطة",
            "لايوجد معلومات");

    private final Acs acs;
    private final TestFolder folder;
    private ReferenceSample sample;

    ReferenceSampleIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @BeforeEach
    void sampleIsThere() {
        Optional<ReferenceSample> found = ReferenceSample.find();
        assumeTrue(
                found.isPresent(),
                "The reference sample " + ReferenceSample.FILE + " is not in the folder that bayan.samples names");
        sample = found.get();
    }

    @ParameterizedTest
    @EnumSource
    void referenceSample_isDescribedAsTheArchiveDoes(SampleFormat format) {
        Node node = described(format);

        assertThat(node.property("cm:title"))
                .isEqualTo("كلمة وزير خارجية الولايات المتحدة تيلرسون في الاجتماع الوزاري للتحالف الدولي");
        assertThat(node.property("bay:referenceCode")).isEqualTo("SMI/A200/530167");
        assertThat(node.property("bay:dateFrom")).startsWith("2017-03-22");
        assertThat(node.property("bay:dateTo")).startsWith("2017-03-22");
        assertThat(node.property("bay:datePrecision")).isEqualTo("day");
        assertThat(node.property("bay:dateCalendar")).isEqualTo("gregorian");
        assertThat(node.property("bay:dateCertainty")).isEqualTo("certain");
        assertThat(node.properties("bay:languages")).isEqualTo(List.of("ar"));
        assertThat(node.properties("bay:documentTypes")).containsExactlyInAnyOrder("speech", "briefing");
        assertThat(node.property("bay:issuerName")).isEqualTo("وزارة الخارجية الأميركية");
        assertThat(node.properties("bay:statedEntities"))
                .isEqualTo(List.of("الدولة الإسلامية في العراق والشام - داعش", "التحالف الدولي ضد داعش"));
        assertThat(node.properties("bay:statedPersons")).isEmpty();
        assertThat(node.properties("bay:statedEvents")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void agreeingDatesOfHeaderAndBlock_areBothInTheEvidence(SampleFormat format) {
        StatementAnswer answer = acs.statements().get(described(format).id());

        assertThat(answer.evidence("date"))
                .filteredOn(e -> "2017-03-22".equals(e.path("value").asText()))
                .extracting(e -> e.path("raw").asText())
                .anyMatch(raw -> raw.contains("آذار/مارس"))
                .anyMatch(raw -> raw.contains("2017/03/22"));
        assertThat(answer.conflictingFields()).doesNotContain("date");
    }

    @ParameterizedTest
    @EnumSource
    void noLabel_staysInAValue(SampleFormat format) {
        StatementAnswer answer = acs.statements().get(described(format).id());

        for (JsonNode field : answer.json().path("fields")) {
            assertThat(field.toString()).doesNotContain(LABELS);
        }
    }

    private Node described(SampleFormat format) {
        Node created = acs.nodes()
                .file(folder.id())
                .named(format.fileName())
                .asStatement()
                .with("autoRename", "true")
                .content(format.mediaType(), format.bytes(sample))
                .create();
        return new Described(acs).done(created.id());
    }
}
