package org.bayan.acceptance.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Links;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Together;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** What a statement's text names is linked or suggested, and what people decide about it stays. */
@AcceptanceTest
class LinkingIT {
    private final Acs acs;
    private final TestFolder folder;
    private final Authorities authorities;

    LinkingIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.authorities = new Authorities(acs);
    }

    @Test
    void issuerOfTheBlock_exactAndUnique_isLinked() {
        Authorities.Record body = authorities.body(Authorities.newName("هيئة"));
        Node statement = folder.statement(body.id() + ".txt", Texts.issuedBy(body.name()));

        JsonNode link = acs.links().get(statement.id()).of(body.id()).orElseThrow();
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("role").asText()).isEqualTo("issuedBy");
        assertThat(link.path("origin").asText()).isEqualTo("rule");
        assertThat(acs.nodes().targets(statement.id(), "bay:issuedBy")).containsExactly(body.node());
        assertThat(statement.properties("bay:linkedAuthorityIds")).containsExactly(body.id());
        assertThat(statement.properties("bay:linkedAuthorityNames")).containsExactly(body.name());
    }

    @Test
    void nameInTheText_isSuggestedWithEveryMention() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Node statement = folder.statement(person.id() + ".txt", Texts.naming(person.name()));

        LinksAnswer links = acs.links().get(statement.id());
        JsonNode link = links.require(person.name());
        String text = acs.statements().text(statement.id());
        assertThat(LinksAnswer.state(link)).isEqualTo("suggested");
        assertThat(link.path("candidates").get(0).path("authority").path("id").asText())
                .isEqualTo(person.id());
        assertThat(link.path("candidates").get(0).path("features").path("match").asText())
                .isEqualTo("exact");
        assertThat(link.path("mentions"))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.path("start").asInt(),
                                mention.path("end").asInt()))
                        .isEqualTo(person.name()));
        assertThat(links.openSuggestions()).isEqualTo(1);
        assertThat(statement.properties("bay:suggestedAuthorityIds")).containsExactly(person.id());
        assertThat(statement.property("bay:openSuggestions")).isEqualTo("1");
        assertThat(acs.nodes().targets(statement.id(), "bay:relatedPerson")).isEmpty();
    }

    @Test
    void homonyms_areTwoCandidatesAndTheChoiceStays() {
        String name = Authorities.newName("سامر");
        Authorities.Record one = authorities.create("person", name, Map.of("existsFrom", "1930"));
        Authorities.Record two = authorities.create("person", name, Map.of("existsFrom", "1950"));
        Node statement = folder.statement(one.id() + ".txt", Texts.naming(name));
        JsonNode link = acs.links().get(statement.id()).require(name);
        assertThat(link.path("candidates")).hasSize(2);

        acs.links().choose(statement.id(), LinksAnswer.id(link), two.id()).expect(200);
        acs.links().relink(statement.id()).expect(200);
        acs.statements().extract(statement.id()).expect(200);

        LinksAnswer links = acs.links().get(statement.id());
        assertThat(links.linked()).containsExactly(two.id());
        assertThat(links.openSuggestions()).isZero();
        assertThat(acs.nodes().targets(statement.id(), "bay:relatedPerson")).containsExactly(two.node());
    }

    @Test
    void accepted_staysWhenTheContentIsAnother() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Node statement = folder.statement(person.id() + ".txt", Texts.naming(person.name()));
        String linkId = LinksAnswer.id(acs.links().get(statement.id()).require(person.name()));
        acs.links().decide(statement.id(), linkId, "accept").expect(200);

        Node before = acs.nodes().get(statement.id());
        acs.nodes()
                .writeContent(
                        statement.id(),
                        "مقدمة جديدة.\n" + Texts.naming(person.name()).text())
                .expect(200);
        new org.bayan.acceptance.support.Described(acs).again(before);

        JsonNode link = acs.links().get(statement.id()).require(person.name());
        String text = acs.statements().text(statement.id());
        assertThat(LinksAnswer.id(link)).isEqualTo(linkId);
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("mentions"))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.path("start").asInt(),
                                mention.path("end").asInt()))
                        .isEqualTo(person.name()));
    }

    @Test
    void accepted_whoseNameIsGone_staysWithoutAPlace() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        Node statement = folder.statement(person.id() + ".txt", Texts.naming(person.name()));
        String linkId = LinksAnswer.id(acs.links().get(statement.id()).require(person.name()));
        acs.links().decide(statement.id(), linkId, "accept").expect(200);

        Node before = acs.nodes().get(statement.id());
        acs.nodes().writeContent(statement.id(), "نص لا يسمي أحدًا.").expect(200);
        new org.bayan.acceptance.support.Described(acs).again(before);

        LinksAnswer links = acs.links().get(statement.id());
        JsonNode link = links.require(person.name());
        assertThat(links.isStale()).isTrue();
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("stale").asBoolean()).isTrue();
        assertThat(link.path("mentions").get(0).has("start")).isFalse();
        assertThat(acs.nodes().targets(statement.id(), "bay:relatedPerson")).containsExactly(person.node());
    }

    @Test
    void unknownName_becomesAProvisionalRecordInOneStep() {
        String name = Authorities.newName("هيئة");
        Node statement = folder.statement("unknown-" + name.hashCode() + ".txt", Texts.issuedBy(name));
        JsonNode link = acs.links().get(statement.id()).require(name);
        assertThat(LinksAnswer.state(link)).isEqualTo("unknown");
        assertThat(link.path("kind").asText()).isEqualTo("corporateBody");

        LinksAnswer links = Links.of(acs.links().decide(statement.id(), LinksAnswer.id(link), "create"));

        JsonNode linked = links.require(name);
        assertThat(LinksAnswer.state(linked)).isEqualTo("linked");
        assertThat(linked.path("authority").path("name").asText()).isEqualTo(name);
        assertThat(linked.path("authority").path("status").asText()).isEqualTo("provisional");
        assertThat(acs.authorities()
                        .get(linked.path("authority").path("id").asText())
                        .path("kind")
                        .asText())
                .isEqualTo("corporateBody");
    }

    @Test
    void createTakenBack_leavesNameUnknownAndNoRecord() {
        String name = Authorities.newName("هيئة");
        Node statement = folder.statement("back-" + name.hashCode() + ".txt", Texts.issuedBy(name));
        JsonNode before = acs.links().get(statement.id()).require(name);
        JsonNode made = Links.of(acs.links().decide(statement.id(), LinksAnswer.id(before), "create"))
                .require(name);

        LinksAnswer after = Links.of(acs.links().decide(statement.id(), LinksAnswer.id(made), "undo"));

        assertThat(after.require(name)).isEqualTo(before);
        assertThat(after.linked()).isEmpty();
        assertThat(acs.authorities().found(name)).isEmpty();
        assertThat(Links.of(acs.links().relink(statement.id())).require(name)).isEqualTo(before);
    }

    @Test
    void createTakenBack_recordThatOthersUse_isKeptAndOnlySuggested() {
        String name = Authorities.newName("هيئة");
        Node statement = folder.statement("back-1-" + name.hashCode() + ".txt", Texts.issuedBy(name));
        JsonNode made = Links.of(acs.links()
                        .decide(
                                statement.id(),
                                LinksAnswer.id(acs.links().get(statement.id()).require(name)),
                                "create"))
                .require(name);
        String record = made.path("authority").path("id").asText();
        Node other = folder.statement("back-2-" + name.hashCode() + ".txt", Texts.issuedBy(name));
        assertThat(acs.links().get(other.id()).linked()).containsExactly(record);

        LinksAnswer after = Links.of(acs.links().decide(statement.id(), LinksAnswer.id(made), "undo"));

        assertThat(LinksAnswer.state(after.require(name))).isEqualTo("suggested");
        assertThat(after.require(name).path("authority").path("id").asText()).isEqualTo(record);
        assertThat(LinksAnswer.state(
                        Links.of(acs.links().relink(statement.id())).require(name)))
                .isEqualTo("suggested");
        assertThat(acs.links().get(other.id()).linked()).containsExactly(record);
        assertThat(Links.of(acs.links().decide(statement.id(), LinksAnswer.id(after.require(name)), "accept"))
                        .linked())
                .containsExactly(record);
    }

    @Test
    void newNameInFiveStatements_becomesOneRecordAlthoughFivePeopleMakeIt() {
        String name = Authorities.newName("هيئة");
        List<Node> statements = IntStream.range(0, 5)
                .mapToObj(i -> folder.statement("twice-" + i + "-" + name.hashCode() + ".txt", Texts.issuedBy(name)))
                .toList();

        List<Integer> answers = Together.call(statements.stream()
                .<java.util.function.Supplier<Integer>>map(statement -> () -> acs.links()
                        .decide(
                                statement.id(),
                                LinksAnswer.id(acs.links().get(statement.id()).require(name)),
                                "create")
                        .status())
                .toList());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409, 409);
        assertThat(acs.authorities().found(name)).hasSize(1);
    }

    @Test
    void twoDecisionsAtOnce_areBothKept() {
        Authorities.Record one = authorities.person(Authorities.newName("نبيل"));
        Authorities.Record two = authorities.person(Authorities.newName("هاني"));
        Node statement = folder.statement(
                one.id() + ".txt",
                new org.bayan.acceptance.support.SampleText(
                        "كلمة", List.of("وقال " + one.name() + " إن " + two.name() + " غائب.")));
        LinksAnswer links = acs.links().get(statement.id());
        String first = LinksAnswer.id(links.require(one.name()));
        String second = LinksAnswer.id(links.require(two.name()));

        List<Integer> answers = Together.call(List.of(
                () -> acs.links().decide(statement.id(), first, "accept").status(),
                () -> acs.links().decide(statement.id(), second, "reject").status()));

        assertThat(answers).containsExactly(200, 200);
        LinksAnswer after = acs.links().get(statement.id());
        assertThat(after.linked()).containsExactly(one.id());
        assertThat(LinksAnswer.state(after.require(two.name()))).isEqualTo("rejected");
    }

    @Test
    void renamedRecord_isNamedAnewOnItsStatements() {
        Authorities.Record body = authorities.body(Authorities.newName("هيئة"));
        Node statement = folder.statement(body.id() + ".txt", Texts.issuedBy(body.name()));
        String newName = Authorities.newName("مؤسسة");

        acs.authorities()
                .change(body.id(), Map.of("preferredName", Map.of("ar", newName)))
                .expect(200);

        Waiting.until(
                "the new name on the statement",
                () -> acs.nodes().get(statement.id()).properties("bay:linkedAuthorityNames"),
                List.of(newName)::equals);
    }

    @Test
    void deletedRecord_leavesNoDanglingLinkAndTheEvidenceSaysSo() {
        Authorities.Record body = authorities.body(Authorities.newName("هيئة"));
        Node statement = folder.statement(body.id() + ".txt", Texts.issuedBy(body.name()));

        acs.nodes().delete(body.node());

        Node after = Waiting.until(
                "the deleted record to leave the statement",
                () -> acs.nodes().get(statement.id()),
                node -> node.properties("bay:linkedAuthorityIds").isEmpty());
        assertThat(after.properties("bay:linkedAuthorityNames")).isEmpty();
        assertThat(acs.nodes().targets(statement.id(), "bay:issuedBy")).isEmpty();
        assertThat(acs.links().get(statement.id()).linked()).isEmpty();
    }
}
