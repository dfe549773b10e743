package org.bayan.acceptance.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.StatementAnswer;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.NeedsRealReading;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** Every value comes with the place in the text that says so. */
@AcceptanceTest
class EvidenceIT {
    private final Acs acs;
    private final TestFolder folder;
    private final String code = RunId.newCode();
    private final SampleText text =
            SampleText.titled("كلمة عن المحفوظات 𝒜 والأرشيف").code(code).date("2017-03-22");

    EvidenceIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void answer_saysWhatTheNodeSays() {
        Node node = folder.statement("shape.txt", text);
        StatementAnswer seen = acs.statements().get(node.id());

        assertThat(seen.json().path("id").asText()).isEqualTo(node.id());
        assertThat(seen.json().path("name").asText()).isEqualTo("shape.txt");
        assertThat(seen.state()).isEqualTo("done");
        assertThat(seen.json().path("extractedAt").asText())
                .isEqualTo(node.time("bay:extractedAt").toString());
        assertThat(seen.json().path("extractorVersion").asText()).isEqualTo(node.property("bay:extractorVersion"));
        assertThat(seen.conflictingFields()).isEmpty();
        assertThat(seen.message()).isNull();
    }

    @Test
    void answer_isJsonInUtf8() {
        Node node = folder.statement("utf8.txt", text);

        assertThat(acs.statements().answer(node.id()).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWithIgnoringCase("application/json"))
                .hasValueSatisfying(type -> assertThat(type).containsIgnoringCase("charset=utf-8"));
    }

    @Test
    void answer_hasTheValuesByField() {
        Node node = folder.statement("fields.txt", text);
        StatementAnswer seen = acs.statements().get(node.id());

        assertThat(seen.value("title")).isEqualTo(text.title());
        assertThat(seen.value("referenceCode")).isEqualTo(code);
        assertThat(seen.value("date")).isEqualTo("2017-03-22");
        assertThat(seen.values("languages")).isEqualTo(List.of("ar"));
        assertThat(seen.origin("title")).isEqualTo("rule");
        assertThat(seen.has("place")).isFalse();
    }

    @Test
    void everyValueOfARule_hasAcceptedEvidence() {
        Node node = folder.statement("accepted.txt", text);
        StatementAnswer seen = acs.statements().get(node.id());

        for (String field : List.of("title", "referenceCode", "date")) {
            assertThat(seen.accepted(field)).as(field).hasSize(1);
            JsonNode evidence = seen.accepted(field).get(0);
            assertThat(evidence.path("value").asText()).isEqualTo(seen.value(field));
            assertThat(evidence.path("origin").asText()).isEqualTo("rule");
            assertThat(evidence.path("rule").asText()).isNotBlank();
            assertThat(evidence.path("score").asDouble()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void dateEvidence_saysHowItWasUnderstood() {
        Node node = folder.statement("understood.txt", text);

        JsonNode date = acs.statements().get(node.id()).accepted("date").get(0).path("date");
        assertThat(date.path("from").asText()).isEqualTo("2017-03-22");
        assertThat(date.path("to").asText()).isEqualTo("2017-03-22");
        assertThat(date.path("precision").asText()).isEqualTo("day");
        assertThat(date.path("calendar").asText()).isEqualTo("gregorian");
        assertThat(date.path("certainty").asText()).isEqualTo("certain");
    }

    @Test
    void offsets_cutTheRawTextOutOfTheStoredText() {
        Node node = folder.statement("offsets.txt", text);
        String stored = acs.statements().text(node.id());

        int checked = 0;
        for (JsonNode evidence : acs.statements().get(node.id()).evidence()) {
            if (evidence.has("raw")) {
                String cut = stored.substring(
                        evidence.path("start").asInt(), evidence.path("end").asInt());
                assertThat(cut).isEqualTo(evidence.path("raw").asText());
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(3);
    }

    @Test
    void textHash_isThatOfTheStoredText() {
        Node node = folder.statement("text-hash.txt", text);
        String stored = acs.statements().text(node.id());

        JsonNode evidence = acs.statements().get(node.id()).json().path("evidence");
        assertThat(evidence.path("textSha256").asText()).isEqualTo(sha256(stored));
        assertThat(acs.statements()
                        .textAnswer(node.id())
                        .json()
                        .path("textHash")
                        .asText())
                .isEqualTo(sha256(stored));
        assertThat(evidence.path("schemaVersion").asInt()).isEqualTo(2);
        assertThat(evidence.path("truncated").asBoolean()).isFalse();
    }

    @Test
    @NeedsRealReading
    void contentHash_isThatOfTheUploadedBytes() {
        Node node = folder.statement("content-hash.txt", text);

        JsonNode evidence = acs.statements().get(node.id()).json().path("evidence");
        assertThat(evidence.path("contentSha256").asText()).isEqualTo(sha256(text.text()));
    }

    @Test
    @NeedsRealReading
    void contradictingDates_areKeptAndMarked() {
        Node node = folder.statement(
                "contradiction.txt",
                new SampleText("بيان صحفي\n15 آذار 2011", text.lines()).labelled("تاريخ التوقيع", "2017-03-22"));
        StatementAnswer seen = acs.statements().get(node.id());

        assertThat(seen.value("date")).isEqualTo("2017-03-22");
        assertThat(seen.conflictingFields()).contains("date");
        assertThat(node.property("bay:dateCertainty")).isEqualTo("conflicting");
        assertThat(seen.evidence("date"))
                .anyMatch(e -> "2011-03-15".equals(e.path("value").asText()));
    }

    @Test
    @NeedsRealReading
    void agreeingDates_areBothInTheEvidence() {
        Node node = folder.statement("agreement.txt", new SampleText("بيان صحفي\n22 آذار/مارس 2017", text.lines()));
        StatementAnswer seen = acs.statements().get(node.id());

        assertThat(node.property("bay:dateCertainty")).isEqualTo("certain");
        assertThat(seen.conflictingFields()).isEmpty();
        assertThat(seen.evidence("date"))
                .filteredOn(e -> "2017-03-22".equals(e.path("value").asText()))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
