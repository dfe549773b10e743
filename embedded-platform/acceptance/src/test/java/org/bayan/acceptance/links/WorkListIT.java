package org.bayan.acceptance.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** Lists over the whole archive: names to be decided, statements of a record, previews, and the checker. */
@AcceptanceTest
class WorkListIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private final Authorities authorities;

    WorkListIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
        this.authorities = new Authorities(acs);
    }

    @Test
    void name_isListedWithTheStatementsThatOneDecisionSettles() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        folder.statement("one-" + person.id() + ".txt", Texts.naming(person.name()));
        folder.statement("two-" + person.id() + ".txt", Texts.naming(person.name()));

        JsonNode item = listed(acs, person.name(), 2);

        assertThat(item.path("kind").asText()).isEqualTo("person");
        assertThat(item.path("candidates").get(0).path("authority").path("id").asText())
                .isEqualTo(person.id());
        String statement = item.path("example").path("statementId").asText();
        assertThat(item.path("example").path("context").path("mention").asText())
                .isEqualTo(person.name());

        acs.links()
                .decide(statement, item.path("example").path("linkId").asText(), "accept")
                .expect(200);
        listed(acs, person.name(), 1);
    }

    @Test
    void othersStatements_areNotCounted() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Node closed = folder.folder("closed-" + person.id());
        acs.people().shutOut(closed.id());
        statementIn(closed, "closed-" + person.id() + ".txt", person.name());
        Node open = folder.folder("open-" + person.id());
        Login editor = people.create("editor" + person.id());
        acs.people().join(editor, "GROUP_BAYAN_READERS");
        acs.people().letIn(open.id(), editor, "Editor");
        statementIn(open, "open-" + person.id() + ".txt", person.name());
        listed(acs, person.name(), 2);

        assertThat(listed(acs.as(editor), person.name(), 1).path("statements").asInt())
                .isEqualTo(1);
        Login stranger = people.create("stranger" + person.id());
        assertThat(find(acs.as(stranger), person.name())).isEmpty();
    }

    @Test
    void hiddenRecord_isInNoAnswerNorCount() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Login reader = people.create("reader" + person.id());
        acs.people().join(reader, "GROUP_BAYAN_READERS");
        acs.people().shutOut(person.node());
        Node open = folder.folder("hidden-" + person.id());
        acs.people().letIn(open.id(), reader, "Editor");
        Node statement = statementIn(open, "hidden-" + person.id() + ".txt", person.name());
        assertThat(acs.links().get(statement.id()).of(person.id())).isPresent();

        Acs asReader = acs.as(reader);
        assertThat(asReader.links().answer(statement.id()).expect(200).text()).doesNotContain(person.id());
        assertThat(asReader.links().get(statement.id()).openSuggestions()).isZero();
        assertThat(find(asReader, person.name())).isEmpty();
        Node seen = asReader.nodes().get(statement.id());
        assertThat(seen.properties("bay:suggestedAuthorityIds")).isEmpty();
        assertThat(seen.property("bay:openSuggestions")).isEqualTo("0");
        assertThat(asReader.http()
                        .get("/s/bayan/authorities/" + person.id() + "/statements?state=suggested")
                        .status())
                .isEqualTo(404);
        assertThat(asReader.links()
                        .add(statement.id(), person.id(), "relatedPerson")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void statementsOfARecord_areListedByState() {
        Authorities.Record body = authorities.body(Authorities.newName("هيئة"));
        Node linked = folder.statement("linked-" + body.id() + ".txt", Texts.issuedBy(body.name()));
        Node suggested = folder.statement("suggested-" + body.id() + ".txt", Texts.naming(body.name()));

        JsonNode linkedItem = statementsOf(body, "linked", 1).get(0);
        assertThat(linkedItem.path("id").asText()).isEqualTo(linked.id());
        assertThat(linkedItem.path("role").asText()).isEqualTo("issuedBy");
        assertThat(linkedItem.path("mention").asText()).isEqualTo(body.name());
        assertThat(linkedItem.path("dateFrom").asText()).isEqualTo("2017-03-22");
        assertThat(linkedItem.path("date").asText()).isEqualTo("2017-03-22");
        assertThat(linkedItem.path("dateText").asText()).isNotEmpty();
        assertThat(statementsOf(body, "suggested", 1).get(0).path("id").asText())
                .isEqualTo(suggested.id());
    }

    @Test
    void preview_countsAndShowsWithoutChangingAnything() {
        String name = Authorities.newName("نبيل");
        Node statement = folder.statement("preview-" + name.hashCode() + ".txt", Texts.naming(name));
        Authorities.Record person = authorities.person(name);

        for (Map<String, ?> body :
                List.of(Map.of("authorityId", person.id()), Map.of("name", name, "kind", "person"))) {
            JsonNode preview = Waiting.until(
                    "the preview to know the statement",
                    () -> acs.batches().preview(body).expect(200, 409).json(),
                    json -> json.path("statements").asInt() == 1);
            JsonNode sample = preview.path("samples").get(0);
            assertThat(sample.path("statementId").asText()).isEqualTo(statement.id());
            assertThat(sample.path("context").path("mention").asText()).isEqualTo(name);
            assertThat(sample.path("context").path("before").asText()).endsWith("وقال ");
        }
        assertThat(acs.links().get(statement.id()).of(person.id())).isEmpty();
        Login editor = people.create("previewer" + person.id());
        acs.people().join(editor, "GROUP_BAYAN_EDITORS");
        assertThat(acs.as(editor)
                        .batches()
                        .preview(Map.of("authorityId", person.id()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void newContent_isForgottenByThePreview() {
        String name = Authorities.newName("نبيل");
        Node statement = folder.statement("forget-" + name.hashCode() + ".txt", Texts.naming(name));
        Map<String, ?> body = Map.of("name", name, "kind", "person");
        preview(body, 1);

        Node before = acs.nodes().get(statement.id());
        acs.nodes().writeContent(statement.id(), "نص آخر.").expect(200);
        new Described(acs).again(before);
        preview(body, 0);

        acs.nodes().delete(statement.id());
        preview(body, 0);
    }

    @Test
    void damagedProperty_isFoundAndRepaired() {
        Authorities.Record body = authorities.body(Authorities.newName("هيئة"));
        Node statement = folder.statement("damaged-" + body.id() + ".txt", Texts.issuedBy(body.name()));
        assertThat(finding(acs.http().get("/s/bayan/linking/check").expect(200).json(), statement))
                .isEmpty();

        acs.nodes().set(statement.id(), Map.of("bay:linkedAuthorityIds", List.of("nobody")));

        JsonNode found = finding(
                        acs.http().get("/s/bayan/linking/check").expect(200).json(), statement)
                .orElseThrow();
        assertThat(found.path("problems").get(0).asText()).isEqualTo("PROPERTIES");
        assertThat(found.path("repaired").asBoolean()).isFalse();
        JsonNode repaired = finding(
                        acs.http()
                                .post("/s/bayan/linking/check", Map.of())
                                .expect(200)
                                .json(),
                        statement)
                .orElseThrow();
        assertThat(repaired.path("repaired").asBoolean()).isTrue();
        assertThat(acs.nodes().get(statement.id()).properties("bay:linkedAuthorityIds"))
                .containsExactly(body.id());
        assertThat(finding(acs.http().get("/s/bayan/linking/check").expect(200).json(), statement))
                .isEmpty();
    }

    private JsonNode preview(Map<String, ?> body, int statements) {
        return Waiting.until(
                "a preview of " + statements,
                () -> acs.batches().preview(body).expect(200, 409).json(),
                json -> json.has("statements") && json.path("statements").asInt() == statements);
    }

    private Node statementIn(Node parent, String name, String person) {
        Node created = acs.nodes()
                .file(parent.id())
                .named(name)
                .asStatement()
                .text(Texts.naming(person).text())
                .create();
        return new Described(acs).done(created.id());
    }

    private JsonNode statementsOf(Authorities.Record record, String state, int count) {
        return Waiting.until(
                count + " statements of " + record.name(),
                () -> acs.http()
                        .get("/s/bayan/authorities/" + record.id() + "/statements?state=" + state)
                        .expect(200)
                        .json()
                        .path("items"),
                items -> items.size() == count);
    }

    private static JsonNode listed(Acs acs, String name, int statements) {
        return Waiting.until(
                        name + " with " + statements,
                        () -> find(acs, name),
                        item -> item.filter(i -> i.path("statements").asInt() == statements)
                                .isPresent())
                .orElseThrow();
    }

    private static Optional<JsonNode> find(Acs acs, String name) {
        JsonNode items = acs.http()
                .get("/s/bayan/suggestions?maxItems=1000&kind=" + Http.encoded("person"))
                .expect(200, 409)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> name.equals(item.path("name").asText()))
                .findFirst();
    }

    private static Optional<JsonNode> finding(JsonNode check, Node statement) {
        return StreamSupport.stream(check.path("items").spliterator(), false)
                .filter(item -> statement.id().equals(item.path("statementId").asText()))
                .findFirst();
    }
}
