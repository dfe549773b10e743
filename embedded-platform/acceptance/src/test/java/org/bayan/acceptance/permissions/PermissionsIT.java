package org.bayan.acceptance.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees or changes through Bayan what ACS would not let them see or change. */
@AcceptanceTest
class PermissionsIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private Login person;
    private Node closed;
    private Node node;

    PermissionsIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void closedFolder() {
        String name = RunId.newCode().replaceAll(".*/", "");
        person = people.create("person" + name);
        closed = folder.folder("closed" + name);
        acs.people().shutOut(closed.id());
        node = statementIn(closed, "closed.txt", SampleText.titled("بيان سري"));
    }

    @Test
    void nobody_isAskedWhoItIs() {
        assertThat(acs.asNobody().statements().answer(node.id()).status()).isEqualTo(401);
        assertThat(acs.asNobody().statements().extract(node.id()).status()).isEqualTo(401);
        assertThat(acs.asNobody().statements().decide(node.id(), "title", "x").status())
                .isEqualTo(401);
    }

    @Test
    void wrongPassword_isRefused() {
        Login wrong = new Login(person.user(), "wrong");

        assertThat(acs.as(wrong).statements().answer(node.id()).status()).isEqualTo(401);
    }

    @Test
    void stranger_mayNotRead() {
        Answer answer = acs.as(person).statements().answer(node.id());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("closed.txt").doesNotContain("سري");
    }

    @Test
    void strangerAndNobody_mayNotReadTheText() {
        Answer strangers = acs.as(person).statements().textAnswer(node.id());

        assertThat(strangers.status()).isEqualTo(403);
        assertThat(strangers.text()).doesNotContain("سري");
        assertThat(acs.asNobody().statements().textAnswer(node.id()).status()).isEqualTo(401);
    }

    @Test
    void stranger_mayNotChange() {
        assertThat(acs.as(person).statements().decide(node.id(), "title", "x").status())
                .isEqualTo(403);
        assertThat(acs.as(person).statements().extract(node.id()).status()).isEqualTo(403);
        assertThat(acs.nodes().get(node.id()).property("cm:title")).isEqualTo("بيان سري");
    }

    @Test
    void stranger_learnsNothingOfTheType() {
        Node plain = acs.nodes().file(closed.id()).named("plain.txt").text("x").create();

        assertThat(acs.as(person).statements().answer(plain.id()).status()).isEqualTo(403);
    }

    @Test
    void consumer_mayReadButNotChange() {
        acs.people().letIn(closed.id(), person, "Consumer");
        Acs consumer = acs.as(person);

        assertThat(consumer.statements().get(node.id()).value("title")).isEqualTo("بيان سري");
        assertThat(consumer.statements().decide(node.id(), "title", "x").status())
                .isEqualTo(403);
        assertThat(consumer.statements().extract(node.id()).status()).isEqualTo(403);
        assertThat(acs.nodes().get(node.id()).property("cm:title")).isEqualTo("بيان سري");
    }

    @Test
    void editor_mayDecideAndReadAgain() {
        acs.people().letIn(closed.id(), person, "Editor");
        Acs editor = acs.as(person);

        editor.statements().decide(node.id(), "title", "عنوان المحرر").expect(200);
        editor.statements().extract(node.id()).expect(200);
        assertThat(editor.statements().get(node.id()).value("title")).isEqualTo("عنوان المحرر");
        assertThat(editor.statements()
                        .get(node.id())
                        .accepted("title")
                        .get(0)
                        .path("decidedBy")
                        .asText())
                .isEqualTo(person.user());
        assertThat(acs.nodes().get(node.id()).modifiedBy()).isEqualTo(person.user());
    }

    @Test
    void contributorsUpload_isDescribedAlthoughOthersMayNotReadIt() {
        acs.people().letIn(closed.id(), person, "Contributor");
        Node uploaded = acs.as(person)
                .nodes()
                .file(closed.id())
                .named("contributed.txt")
                .asStatement()
                .text(SampleText.titled("بيان المساهم").text())
                .create();

        assertThat(new Described(acs).done(uploaded.id()).property("cm:title")).isEqualTo("بيان المساهم");
    }

    @Test
    void statementWithTheSameCode_isNotNamedToThoseWhoMayNotReadIt() {
        String code = RunId.newCode();
        Node hidden = statementIn(
                closed, "hidden-name.txt", SampleText.titled("عنوان مخفي").code(code));
        Node open = folder.folder("open" + code.replaceAll(".*/", ""));
        acs.people().letIn(open.id(), person, "Consumer");
        Node visible =
                statementIn(open, "visible.txt", SampleText.titled("بيان ظاهر").code(code));

        String asAdministrator =
                acs.statements().answer(visible.id()).expect(200).text();
        String asPerson =
                acs.as(person).statements().answer(visible.id()).expect(200).text();
        assertThat(asAdministrator).contains(hidden.id()).contains("hidden-name.txt");
        assertThat(asPerson).doesNotContain("hidden-name.txt").doesNotContain("عنوان مخفي");
    }

    private Node statementIn(Node parent, String name, SampleText text) {
        Node created = acs.nodes()
                .file(parent.id())
                .named(name)
                .asStatement()
                .text(text.text())
                .create();
        return new Described(acs).done(created.id());
    }
}
