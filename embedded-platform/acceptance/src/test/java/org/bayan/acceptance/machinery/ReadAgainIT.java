package org.bayan.acceptance.machinery;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.StatementAnswer;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.NeedsRealReading;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** Reading a statement again, now, by the web script. */
@AcceptanceTest
class ReadAgainIT {
    private final Acs acs;
    private final TestFolder folder;

    ReadAgainIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void extract_answersWithTheNewDescription() {
        Node before = folder.statement("again.txt", SampleText.titled("بيان يقرأ مرتين"));
        Answer answer = acs.statements().extract(before.id());

        assertThat(answer.status()).isEqualTo(200);
        StatementAnswer seen = new StatementAnswer(answer.json());
        assertThat(seen.state()).isEqualTo("done");
        assertThat(seen.value("title")).isEqualTo("بيان يقرأ مرتين");
        assertThat(acs.nodes().get(before.id()).time("bay:extractedAt")).isAfter(before.time("bay:extractedAt"));
    }

    @Test
    void extract_twice_changesNothingButTheTime() {
        Node node = folder.statement("same.txt", SampleText.titled("بيان ثابت").code(RunId.newCode()));
        StatementAnswer first = acs.statements().get(node.id());
        acs.statements().extract(node.id()).expect(200);

        StatementAnswer second = acs.statements().get(node.id());
        assertThat(second.json().path("fields")).isEqualTo(first.json().path("fields"));
        assertThat(second.evidence()).isEqualTo(first.evidence());
        assertThat(second.conflictingFields()).isEmpty();
    }

    @Test
    @NeedsRealReading
    void extract_ofAnEmptyStatement_saysWhyInTheCallersLanguage() {
        Node empty =
                acs.nodes().file(folder.id()).named("empty.txt").asStatement().create();
        new Described(acs).finished(empty.id());

        StatementAnswer arabic = new StatementAnswer(acs.inLanguage("ar")
                .statements()
                .extract(empty.id())
                .expect(200)
                .json());
        StatementAnswer english = new StatementAnswer(
                acs.inLanguage("en").statements().answer(empty.id()).expect(200).json());
        assertThat(arabic.state()).isEqualTo("skipped");
        assertThat(english.message()).isNotBlank().matches("\\p{ASCII}+");
        assertThat(arabic.message()).matches(".*\\p{IsArabic}.*").isNotEqualTo(english.message());
    }

    @Test
    void refusal_isInTheCallersLanguage() {
        Answer arabic = acs.inLanguage("ar").statements().answer("no-such-id");
        Answer english = acs.inLanguage("en").statements().answer("no-such-id");

        assertThat(arabic.status()).isEqualTo(404);
        assertThat(english.message()).contains("no-such-id").contains("statement");
        assertThat(arabic.message()).contains("no-such-id").matches(".*\\p{IsArabic}.*");
    }
}
