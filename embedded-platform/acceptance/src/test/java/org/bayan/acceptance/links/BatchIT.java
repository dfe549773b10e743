package org.bayan.acceptance.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.Test;

/** Linking over the whole archive: a new record, and one decision for all mentions of a name. */
@AcceptanceTest
class BatchIT {
    private static final String CHECK = "/s/bayan/linking/check";
    /** A few steps of a batch, of which it is stopped in the first. */
    private static final int STOPPED = 60;

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private final Authorities authorities;

    BatchIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
        this.authorities = new Authorities(acs);
    }

    private String started(Authorities.Record person) {
        return acs.batches()
                .start(Map.of("authorityId", person.id()))
                .expect(202)
                .json()
                .path("batchId")
                .asText();
    }

    @Test
    void newRecord_isSuggestedInOldStatementsAndTakenBackExactly() {
        String name = Authorities.newName("نبيل");
        Node statement = folder.statement("retro-" + name.hashCode() + ".txt", Texts.naming(name));
        JsonNode before = acs.links().get(statement.id()).json().path("links");
        Authorities.Record person = authorities.person(name);

        String batch = started(person);
        JsonNode done = acs.batches().ended(batch);

        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("suggested").asInt()).isEqualTo(1);
        assertThat(done.path("processed").asInt()).isEqualTo(done.path("total").asInt());
        JsonNode link = acs.links().get(statement.id()).of(person.id()).orElseThrow();
        assertThat(LinksAnswer.state(link)).isEqualTo("suggested");
        assertThat(link.path("batchId").asText()).isEqualTo(batch);

        acs.batches().undo(batch).expect(200);
        assertThat(acs.batches().ended(batch).path("state").asText()).isEqualTo("undone");
        assertThat(acs.links().get(statement.id()).json().path("links")).isEqualTo(before);
        assertThat(acs.nodes().get(statement.id()).properties("bay:suggestedAuthorityIds"))
                .isEmpty();
    }

    @Test
    void stoppedBatch_leavesWhatItHasDoneAndIsTakenBackExactly() {
        String name = Authorities.newName("نبيل");
        List<Node> statements = folder.statements(
                STOPPED, new SampleText("كلمة", List.of("وقال " + name + " في كلمته إن العمل مستمر.")));
        List<JsonNode> before = statements.stream().map(this::links).toList();
        Authorities.Record person = authorities.person(name);

        String batch = started(person);
        acs.batches().stop(batch).expect(200);
        JsonNode stopped = acs.batches().ended(batch);

        assertThat(stopped.path("state").asText()).isEqualTo("stopped");
        assertThat(stopped.path("processed").asInt()).isLessThan(STOPPED);
        assertThat(statements.stream()
                        .filter(s -> acs.links().get(s.id()).of(person.id()).isPresent()))
                .hasSize(stopped.path("suggested").asInt());
        assertThat(acs.batches().stop(batch).status()).isEqualTo(409);

        acs.batches().undo(batch).expect(200);
        assertThat(acs.batches().ended(batch).path("state").asText()).isEqualTo("undone");
        assertThat(statements.stream().map(this::links).toList()).isEqualTo(before);
    }

    @Test
    void allNamesOverTheWholeArchive_areSuggestedAndTakenBackExactly() {
        String one = Authorities.newName("نبيل");
        String other = Authorities.newName("كمال");
        Node ofOne = folder.statement("all-" + one.hashCode() + ".txt", Texts.naming(one));
        Node ofOther = folder.statement("all-" + other.hashCode() + ".txt", Texts.naming(other));
        List<JsonNode> before = List.of(links(ofOne), links(ofOther));
        Authorities.Record person = authorities.person(one);
        Authorities.Record another = authorities.person(other);
        assertThat(acs.batches()
                        .start(Map.of("everything", true, "authorityId", person.id()))
                        .status())
                .isEqualTo(400);

        String batch = acs.batches()
                .start(Map.of("everything", true))
                .expect(202)
                .json()
                .path("batchId")
                .asText();

        assertThat(acs.batches().ended(batch).path("state").asText()).isEqualTo("done");
        assertThat(acs.links().get(ofOne.id()).of(person.id())).isPresent();
        assertThat(acs.links().get(ofOther.id()).of(another.id())).isPresent();
        acs.batches().undo(batch).expect(200);
        assertThat(acs.batches().ended(batch).path("state").asText()).isEqualTo("undone");
        assertThat(List.of(links(ofOne), links(ofOther))).isEqualTo(before);
    }

    private JsonNode links(Node statement) {
        return acs.links().get(statement.id()).json().path("links");
    }

    @Test
    void damagedProperties_areSeenByTheCheckerAndMadeRight() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Node statement = folder.statement("check-" + person.id() + ".txt", Texts.naming(person.name()));
        acs.links()
                .decide(
                        statement.id(),
                        LinksAnswer.id(acs.links().get(statement.id()).require(person.name())),
                        "accept")
                .expect(200);
        acs.nodes().set(statement.id(), Map.of("bay:linkedAuthorityIds", List.of("none-such")));

        assertThat(problems(acs.http().get(CHECK), statement)).containsExactly("PROPERTIES");
        assertThat(problems(acs.http().post(CHECK, Map.of()), statement)).containsExactly("PROPERTIES");
        assertThat(problems(acs.http().get(CHECK), statement)).isEmpty();
        assertThat(acs.nodes().get(statement.id()).properties("bay:linkedAuthorityIds"))
                .containsExactly(person.id());
    }

    @Test
    void associationsChangedByTheRestApi_agreeWithTheEvidence_andDamagedIdsAreMadeWhatItSays() {
        Authorities.Record gone = authorities.person(Authorities.newName("نبيل"));
        Authorities.Record come = authorities.person(Authorities.newName("سمير"));
        Node statement = folder.statement("doors-" + gone.id() + ".txt", Texts.naming(gone.name()));
        acs.links().add(statement.id(), gone.id(), "relatedPerson").expect(200);

        acs.nodes().dissociate(statement.id(), gone.node(), "bay:relatedPerson");
        acs.nodes().associate(statement.id(), come.node(), "bay:relatedPerson").expect(201);
        assertThat(problems(acs.http().get(CHECK), statement)).isEmpty();
        assertThat(acs.links().get(statement.id()).linked()).containsExactly(come.id());

        acs.nodes()
                .set(
                        statement.id(),
                        Map.of(
                                "bay:linkedAuthorityIds", List.of(gone.id()),
                                "bay:linkedAuthorityNames", List.of(gone.name())));
        assertThat(problems(acs.http().get(CHECK), statement)).containsExactly("PROPERTIES");
        acs.http().post(CHECK, Map.of()).expect(200);

        assertThat(problems(acs.http().get(CHECK), statement)).isEmpty();
        Node repaired = acs.nodes().get(statement.id());
        assertThat(repaired.properties("bay:linkedAuthorityIds")).containsExactly(come.id());
        assertThat(repaired.properties("bay:linkedAuthorityNames")).containsExactly(come.name());
        assertThat(acs.nodes().targets(statement.id(), "bay:relatedPerson")).containsExactly(come.node());
    }

    private static List<String> problems(Answer answer, Node statement) {
        List<String> problems = new ArrayList<>();
        for (JsonNode item : answer.expect(200).json().path("items")) {
            if (item.path("statementId").asText().equals(statement.id())) {
                item.path("problems").forEach(problem -> problems.add(problem.asText()));
            }
        }
        return problems;
    }

    @Test
    void humanDecision_outlivesTheUndo() {
        String name = Authorities.newName("نبيل");
        Node statement = folder.statement("kept-" + name.hashCode() + ".txt", Texts.naming(name));
        Authorities.Record person = authorities.person(name);
        String batch = started(person);
        acs.batches().ended(batch);
        acs.links()
                .decide(
                        statement.id(),
                        LinksAnswer.id(acs.links().get(statement.id()).require(name)),
                        "accept")
                .expect(200);

        acs.batches().undo(batch).expect(200);
        acs.batches().ended(batch);

        assertThat(acs.links().get(statement.id()).linked()).containsExactly(person.id());
    }

    @Test
    void acceptEverywhere_linksWhatTheCallerMayChange() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Node first = folder.statement("first-" + person.id() + ".txt", Texts.naming(person.name()));
        Node second = folder.statement("second-" + person.id() + ".txt", Texts.naming(person.name()));
        Node closed = folder.folder("closed-" + person.id());
        Node hidden = new org.bayan.acceptance.support.Described(acs)
                .done(acs.nodes()
                        .file(closed.id())
                        .named("hidden.txt")
                        .asStatement()
                        .text(Texts.naming(person.name()).text())
                        .create()
                        .id());
        Login editor = people.create("editor" + person.id());
        acs.people().join(editor, "GROUP_BAYAN_READERS");
        acs.people().letIn(folder.id(), editor, "Editor");
        acs.people().shutOut(closed.id());

        Acs asEditor = acs.as(editor);
        Answer answer = asEditor.links()
                .decide(
                        first.id(),
                        LinksAnswer.id(asEditor.links().get(first.id()).require(person.name())),
                        Map.of("decision", "accept", "everywhere", true, "reason", "معروف"));
        String batch = answer.expect(200).json().path("batchId").asText();
        assertThat(asEditor.batches().ended(batch).path("linked").asInt()).isEqualTo(1);

        JsonNode link = acs.links().get(second.id()).of(person.id()).orElseThrow();
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("decidedBy").asText()).isEqualTo(editor.user());
        assertThat(link.path("reason").asText()).isEqualTo("معروف");
        assertThat(acs.links().get(hidden.id()).linked()).isEmpty();

        asEditor.batches().undo(batch).expect(200);
        asEditor.batches().ended(batch);
        assertThat(acs.links().get(second.id()).linked()).isEmpty();
        assertThat(acs.links().get(first.id()).linked()).containsExactly(person.id());
    }

    @Test
    void othersThanArchivists_mayNotRunBatches() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Login reader = people.create("reader" + person.id());
        acs.people().join(reader, "GROUP_BAYAN_EDITORS");
        String own = started(person);
        acs.batches().ended(own);

        Acs asReader = acs.as(reader);
        Answer refused = asReader.batches().start(Map.of("authorityId", person.id()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).contains("BAYAN_ARCHIVISTS");
        assertThat(asReader.batches().get(own).status()).isEqualTo(403);
        assertThat(asReader.batches().undo(own).status()).isEqualTo(403);
        assertThat(asReader.batches().list().expect(200).json().path("items")).isEmpty();
        Login archivist = people.create("archivist" + person.id());
        acs.people().join(archivist, "GROUP_BAYAN_ARCHIVISTS");
        assertThat(acs.as(archivist).batches().get(own).status()).isEqualTo(200);
    }

    @Test
    void refusals_sayWhatIsWrong() {
        assertThat(acs.batches().start(Map.of()).status()).isEqualTo(400);
        assertThat(acs.batches().start(Map.of("name", RunId.name("x"))).status())
                .isEqualTo(400);
        assertThat(acs.batches().start(Map.of("authorityId", "none-such")).status())
                .isEqualTo(404);
        assertThat(acs.batches().get("none-such").status()).isEqualTo(404);
        assertThat(List.of(acs.batches().get("none-such").message())).noneMatch(String::isBlank);
    }
}
