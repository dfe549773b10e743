package org.bayan.acceptance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Nodes;
import org.bayan.acceptance.client.StatementAnswer;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever meets a lock is told so in a sentence, and nothing is changed behind the back of who set it. */
@AcceptanceTest
class LockedStatementIT {
    private final Acs acs;
    private final TestFolder folder;
    private Node node;

    LockedStatementIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @BeforeEach
    void lockedStatement() {
        node = folder.statement(
                "locked-" + RunId.newCode().replace('/', '-') + ".txt", SampleText.titled("بيان تحت القفل"));
        lock("lock", Map.of("type", "FULL", "lifetime", "PERSISTENT"));
    }

    @AfterEach
    void unlocked() {
        lock("unlock", Map.of());
    }

    @Test
    void extract_isRefusedWithASentence() {
        Answer answer = acs.statements().extract(node.id());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("message").asText()).contains("locked");
        assertThat(acs.nodes().get(node.id()).property("bay:extractedAt")).isEqualTo(node.property("bay:extractedAt"));
    }

    @Test
    void extract_isRefusedInTheCallersLanguage() {
        Answer answer = acs.inLanguage("ar").statements().extract(node.id());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("message").asText()).contains("مقفل");
    }

    @Test
    void decision_isRefusedWithASentence() {
        Answer answer = acs.statements().decide(node.id(), "title", "عنوان آخر");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(acs.statements().get(node.id()).value("title")).isEqualTo("بيان تحت القفل");
    }

    @Test
    void description_saysThatALockKeepsItFromBeingChanged() {
        StatementAnswer locked = acs.statements().get(node.id());
        StatementAnswer open = acs.statements()
                .get(folder.statement(
                                "open-" + RunId.newCode().replace('/', '-') + ".txt", SampleText.titled("بيان بلا قفل"))
                        .id());

        assertThat(locked.json().path("writable").asBoolean()).isFalse();
        assertThat(locked.json().path("locked").asBoolean()).isTrue();
        assertThat(open.json().path("writable").asBoolean()).isTrue();
        assertThat(open.json().has("locked")).isFalse();
    }

    private void lock(String what, Map<String, String> body) {
        acs.http().post(Nodes.API + "/nodes/" + node.id() + "/" + what, body).expect(200);
    }
}
