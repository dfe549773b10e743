package org.bayan.acceptance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that cannot be stored is refused with a sentence that says what to do, and changes nothing. */
@AcceptanceTest
class RefusedDecisionIT {
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";
    private static final String JSON = "application/json";

    private final Acs acs;
    private final TestFolder folder;
    private Node node;

    RefusedDecisionIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @BeforeEach
    void statement() {
        node = folder.statement(
                "refused-" + RunId.newCode().replace('/', '-') + ".txt", SampleText.titled("بيان لا يتغير"));
    }

    @ParameterizedTest
    @CsvSource({
        "documentTypes, sermon",
        "documentTypes, SPEECH",
        "languages, arabic",
        "languages, a",
        "languages, ar_SY",
        "date, 2011-13",
        "date, 2011-02-30",
        "date, 15/03/2011",
        "date, 2011-03-18/2011-03-15",
        "date, yesterday"
    })
    void wrongValue_isRefusedWithASentenceThatNamesIt(String field, String value) {
        Answer answer = field.equals("date")
                ? acs.statements().decide(node.id(), field, value)
                : acs.statements().decide(node.id(), field, List.of(value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("'" + value + "'");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speech",
                "briefing",
                "communique",
                "pressRelease",
                "decree",
                "law",
                "resolution",
                "agreement",
                "letter",
                "report",
                "interview",
                "other"
            })
    void everyDocumentType_isAccepted(String type) {
        acs.statements().decide(node.id(), "documentTypes", List.of(type)).expect(200);

        assertThat(acs.nodes().get(node.id()).properties("bay:documentTypes")).isEqualTo(List.of(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr", "tr", "ru", "fa", "ckb", "kmr", "ar-SY", "az-Arab"})
    void everyLanguageTag_isAccepted(String tag) {
        acs.statements().decide(node.id(), "languages", List.of(tag)).expect(200);

        assertThat(acs.nodes().get(node.id()).properties("bay:languages")).isEqualTo(List.of(tag));
    }

    @Test
    void severalValues_forAFieldOfOne_areRefused() {
        Answer answer = acs.statements().decide(node.id(), "title", List.of("أ", "ب"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("title");
        assertUnchanged();
    }

    @Test
    void blankValue_isRefused() {
        Answer answer = acs.statements().decide(node.id(), "place", " \u200F ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("place");
    }

    @Test
    void hugeValue_isRefused() {
        Answer answer = acs.statements().decide(node.id(), "occasion", "م".repeat(4_001));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("occasion");
    }

    @Test
    void valueThatIsNoText_isRefused() {
        assertThat(acs.statements()
                        .decide(node.id(), "title", Map.of("value", 12))
                        .status())
                .isEqualTo(400);
        assertThat(acs.statements()
                        .decide(node.id(), "title", Map.of("value", Map.of("a", "b")))
                        .status())
                .isEqualTo(400);
        assertUnchanged();
    }

    @Test
    void bodyWithoutValue_isRefused() {
        Answer answer = acs.statements().decide(node.id(), "title", Map.of("valeu", "x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("value").contains("confirm");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "title=x", "null"})
    void bodyThatIsNoJsonObject_isRefused(String body) {
        Answer answer =
                acs.statements().decideWithBody(node.id(), "title", JSON, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("JSON");
        assertUnchanged();
    }

    @Test
    void deeplyNestedBody_isRefused() {
        String body = "{\"value\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(acs.statements()
                        .decideWithBody(node.id(), "title", JSON, body.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void largeBody_isRefusedAsTooLarge() {
        String body = "{\"value\":\"" + "x".repeat(1 << 20) + "\"}";
        Answer answer =
                acs.statements().decideWithBody(node.id(), "title", JSON, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(413);
        assertUnchanged();
    }

    @Test
    void confirmationOfAnEmptyField_isRefused() {
        Answer answer = acs.statements().confirm(node.id(), "place");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("place");
    }

    @Test
    void unknownField_isNotFoundAndTheFieldsAreNamed() {
        Answer answer = acs.statements().decide(node.id(), "colour", "red");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message())
                .contains("colour")
                .contains("referenceCode")
                .contains("statedEvents");
    }

    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN, "no-such-id", "x%3Ay", "%D8%A8%20%22"})
    void unknownStatement_isNotFound(String id) {
        assertThat(acs.statements().answer(id).status()).isEqualTo(404);
        assertThat(acs.statements().extract(id).status()).isEqualTo(404);
        assertThat(acs.statements().decide(id, "title", "x").status()).isEqualTo(404);
    }

    @Test
    void nodeThatIsNoStatement_isNotFound() {
        String plain = acs.nodes()
                .file(folder.id())
                .named("plain-" + node.id() + ".txt")
                .text("x")
                .create()
                .id();

        for (String id : List.of(folder.id(), plain)) {
            assertThat(acs.statements().answer(id).status()).isEqualTo(404);
            assertThat(acs.statements().extract(id).status()).isEqualTo(404);
            assertThat(acs.statements().decide(id, "title", "x").status()).isEqualTo(404);
        }
        assertThat(acs.nodes().get(plain).type()).isEqualTo("cm:content");
    }

    @Test
    void deletedStatement_isNotFound() {
        acs.nodes().delete(node.id());

        assertThat(acs.statements().answer(node.id()).status()).isEqualTo(404);
    }

    @Test
    void wrongCodeByTheRestApi_isRefusedByTheModel() {
        Answer answer =
                acs.nodes().update(node.id(), Map.of("properties", Map.of("bay:documentTypes", List.of("sermon"))));

        assertThat(answer.status()).isIn(400, 422);
        assertUnchanged();
    }

    @Test
    void refusal_showsNoStackTrace() {
        String shown = acs.statements().decide(node.id(), "date", "x").text();

        assertThat(shown).doesNotContain("org.bayan").doesNotContain("java.").doesNotContain("at org.");
    }

    private void assertUnchanged() {
        Node seen = acs.nodes().get(node.id());
        assertThat(seen.property("cm:title")).isEqualTo(node.property("cm:title"));
        assertThat(seen.properties("bay:documentTypes")).isEqualTo(node.properties("bay:documentTypes"));
        assertThat(seen.properties("bay:languages")).isEqualTo(node.properties("bay:languages"));
        assertThat(seen.property("bay:dateFrom")).isEqualTo(node.property("bay:dateFrom"));
    }
}
