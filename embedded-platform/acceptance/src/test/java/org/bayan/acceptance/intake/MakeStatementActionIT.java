package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** The action {@code bayan-make-statement}, run by a user or by a rule of a folder. */
@AcceptanceTest
class MakeStatementActionIT {
    private static final String ACTION = "bayan-make-statement";
    private static final SampleText TEXT = SampleText.titled("بلاغ عن أعمال المؤتمر");

    private final Acs acs;
    private final TestFolder folder;

    MakeStatementActionIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void action_onAPlainFile_makesItAStatement() {
        Node plain = plain(folder.id(), "action.txt");
        Answer accepted = acs.automation().run(ACTION, plain.id());

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(Waits.forTitle(acs, plain.id(), TEXT.title()).type()).isEqualTo("bay:statement");
    }

    @Test
    void action_onAFileWithAspectsAndValues_keepsThem() {
        Node plain = plain(folder.id(), "values.txt");
        acs.nodes().set(plain.id(), Map.of("cm:description", "وصف من الأرشيف"));
        acs.automation().run(ACTION, plain.id()).expect(202);

        Node seen = Waits.forTitle(acs, plain.id(), TEXT.title());
        assertThat(seen.property("cm:description")).isEqualTo("وصف من الأرشيف");
    }

    @Test
    void rule_onAFolder_makesStatementsOfWhatComesIn() {
        Node ruled = folder.folder("ruled");
        acs.automation().ruleFor(ruled.id(), ACTION).expect(201);
        Node uploaded = plain(ruled.id(), "ruled.txt");

        assertThat(Waits.forTitle(acs, uploaded.id(), TEXT.title()).type()).isEqualTo("bay:statement");
    }

    @Test
    void action_onAFolder_leavesItAFolder() {
        Node target = folder.folder("not-a-file");
        acs.automation().run(ACTION, target.id());
        Node plain = plain(folder.id(), "after-not-a-file.txt");
        acs.automation().run(ACTION, plain.id()).expect(202);
        Waits.forTitle(acs, plain.id(), TEXT.title());

        Node seen = acs.nodes().get(target.id());
        assertThat(seen.type()).isEqualTo("cm:folder");
        assertThat(seen.aspects()).doesNotContain("bay:extracted");
    }

    @Test
    void action_isOfferedForAFile() {
        Node plain = plain(folder.id(), "offered.txt");
        Answer definitions = acs.http()
                .get("/api/-default-/public/alfresco/versions/1/nodes/" + plain.id()
                        + "/action-definitions?maxItems=1000")
                .expect(200);

        List<String> names = definitions.json().path("list").path("entries").findValuesAsText("id");
        assertThat(names).contains(ACTION);
    }

    private Node plain(String parent, String name) {
        return acs.nodes().file(parent).named(name).text(TEXT.text()).create();
    }
}
