package org.bayan.acceptance.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts that are made to break things are stored and shown as what they are. */
@AcceptanceTest
class NamesIT {
    private static final String SCRIPT = "<script>alert('بيان')</script>";

    private final Acs acs;
    private final TestFolder folder;

    NamesIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بيان رقم ١ \u202Efdp.txt",
                "it's 100% «quoted» & more.txt",
                "📜 emoji 👩🏽‍💻.txt",
                "می‌شود.txt",
                "${7-7} #{x} {0}.txt",
                ".hidden",
                "no extension"
            })
    void weirdName_isDescribedAndShownAsItIs(String name) {
        Node node = folder.upload(name, SampleText.titled("بيان باسم غريب"));

        assertThat(new Described(acs).done(node.id()).name()).isEqualTo(name);
        assertThat(acs.statements().get(node.id()).json().path("name").asText()).isEqualTo(name);
    }

    @Test
    void nameOf255Characters_isDescribed() {
        String name = "ب".repeat(251) + ".txt";
        // Named by a field of its own: ACS refuses headers of a part beyond 512 bytes.
        Node node = acs.nodes()
                .file(folder.id())
                .with("name", name)
                .asStatement()
                .text(SampleText.titled("بيان باسم طويل").text())
                .create();

        assertThat(new Described(acs).done(node.id()).name()).isEqualTo(name);
    }

    @Test
    void scriptInATitle_isAPlainString() {
        Node node = folder.statement("script.txt", SampleText.titled("بيان"));
        acs.statements().decide(node.id(), "title", SCRIPT).expect(200);

        assertThat(acs.statements().get(node.id()).value("title")).isEqualTo(SCRIPT);
        assertThat(acs.nodes().get(node.id()).property("cm:title")).isEqualTo(SCRIPT);
        assertThat(acs.statements().answer(node.id()).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void scriptInAText_isAPlainString() {
        Node node = folder.statement("script-text.txt", SampleText.titled(SCRIPT));

        assertThat(acs.statements().get(node.id()).state()).isEqualTo("done");
        assertThat(acs.statements().answer(node.id()).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void loneSurrogate_isLeftOut() {
        Node node = folder.statement("surrogate.txt", SampleText.titled("بيان"));
        byte[] body = "{\"value\":\"قبل\\ud800بعد\"}".getBytes(StandardCharsets.UTF_8);
        acs.statements()
                .decideWithBody(node.id(), "place", "application/json", body)
                .expect(200);

        JsonNode json = acs.statements().get(node.id()).json();
        assertThat(json.path("fields").path("place").path("value").asText()).isEqualTo("قبلبعد");
    }

    @Test
    void directionMarksInADecision_areLeftOut() {
        Node node = folder.statement("marks.txt", SampleText.titled("بيان"));
        acs.statements().decide(node.id(), "place", "\u202Bدمشق\u202C\u200F").expect(200);

        assertThat(acs.nodes().get(node.id()).property("bay:place")).isEqualTo("دمشق");
    }

    @Test
    void joinersInADecision_areKept() {
        Node node = folder.statement("joiners.txt", SampleText.titled("بيان"));
        acs.statements().decide(node.id(), "title", "می‌شود").expect(200);

        assertThat(acs.nodes().get(node.id()).property("cm:title")).isEqualTo("می‌شود");
    }

    @Test
    void textOfControlCharacters_endsSomehow() {
        Node node = acs.nodes()
                .file(folder.id())
                .named("controls.txt")
                .asStatement()
                .text("\u0000\u0001\u0002\u0003\u0000\uFFFE\uFFFF".repeat(100))
                .create();

        assertThat(new Described(acs).finished(node.id()).state()).isIn("done", "skipped", "failed");
        assertThat(acs.statements().get(node.id()).json().path("id").asText()).isEqualTo(node.id());
    }
}
