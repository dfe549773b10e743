package org.bayan.statement.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.StatedDate;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.junit.jupiter.api.Test;

class EvidenceCodecTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final EvidenceCodec codec = new EvidenceCodec();

    @Test
    void read_whatWasWritten_isEqual() throws IOException {
        StatedDate date = StatedDate.day(LocalDate.of(2017, 3, 22), StatedDate.Calendar.GREGORIAN);
        Evidence evidence = new Evidence(
                Evidence.SCHEMA_VERSION,
                "1.2",
                NOW,
                "aa",
                "bb",
                true,
                new Evidence.Problem("key", List.of("1")),
                List.of(
                        FieldEvidence.of(
                                FieldCandidate.date(date, "22 آذار 2017", new Span(4, 17), "dateline", 0.97),
                                Standing.ACCEPTED,
                                List.of("2017-03-23")),
                        FieldEvidence.withoutText(Field.ISSUER, null, Origin.HUMAN, null, "me", NOW)),
                List.of(link()));

        assertThat(codec.read(codec.write(evidence))).isEqualTo(evidence);
    }

    private static LinkEvidence link() {
        return new LinkEvidenceBuilder("l1", LinkState.SUGGESTED)
                .named("وليد المعلم", AuthorityKind.PERSON)
                .role(LinkRole.RELATED_PERSON)
                .mentions(List.of(new MentionEvidence("وليد المعلم", 4, 15, "exact", true, false)))
                .candidates(List.of(new CandidateEvidence(
                        "P1", 0.75, Map.of("match", "exact", "rivals", 2, "company", 0.5, "stated", true))))
                .decided("me", NOW, "because")
                .build();
    }

    @Test
    void writeOfALink_usesTheCodesOfTheModelAndTheMembersOfTheDesign() {
        assertThat(codec.write(Evidence.none().withLinks(List.of(link()))))
                .contains("\"schemaVersion\":2", "\"kind\":\"person\"", "\"role\":\"relatedPerson\"")
                .contains("\"state\":\"suggested\"", "\"authorityId\":\"P1\"", "\"decidedBy\":\"me\"")
                .contains("\"mention\":\"وليد المعلم\"")
                .containsPattern("\"start\":4.*\"start\":4")
                .containsPattern("\"end\":15.*\"end\":15");
    }

    @Test
    void read_firstSchemaVersion_hasNoLinksAndIsWrittenAsTheSecond() throws IOException {
        Evidence old = codec.read("{\"schemaVersion\":1,\"fields\":[{\"field\":\"title\"}]}");

        assertThat(old.links()).isEmpty();
        assertThat(codec.write(old.withLinks(List.of()))).contains("\"schemaVersion\":2", "\"field\":\"title\"");
    }

    @Test
    void write_usesTheCodesOfTheDesign() {
        Evidence evidence = Evidence.none()
                .withFields(List.of(FieldEvidence.withoutText(Field.ISSUER, "x", Origin.HUMAN, null, "me", NOW)));

        assertThat(codec.write(evidence))
                .contains("\"origin\":\"human\"", "\"state\":\"accepted\"", "\"decidedAt\":\"2026-01-02T03:04:05Z\"")
                .doesNotContain("\"human\":", "\"accepted\":");
    }

    @Test
    void read_unknownMembers_areIgnored() throws IOException {
        assertThat(codec.read(
                                "{\"schemaVersion\":1,\"later\":{\"a\":[1]},\"fields\":[{\"field\":\"title\",\"new\":1}]}")
                        .fields())
                .hasSize(1);
    }

    @Test
    void read_newerSchema_isRefusedWithBothVersions() {
        assertThatThrownBy(() -> codec.read("{\"schemaVersion\":99}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("99")
                .hasMessageContaining("2");
    }

    @Test
    void read_damaged_isRefused() {
        assertThatThrownBy(() -> codec.read("{\"schemaVersion\":1,")).isInstanceOf(IOException.class);
    }
}
