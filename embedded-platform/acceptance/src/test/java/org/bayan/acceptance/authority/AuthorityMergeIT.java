package org.bayan.acceptance.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** Two records become one with everything that leads to them, and two again exactly as they were. */
@AcceptanceTest
class AuthorityMergeIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private final String mark = RunId.newCode().replaceAll("\\W", "");

    AuthorityMergeIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    private String record(String name) {
        return acs.authorities()
                .createdId(Map.of(
                        "kind",
                        "person",
                        "preferredName",
                        Map.of("ar", name + mark),
                        "status",
                        "confirmed",
                        "note",
                        "n"));
    }

    private void merge(String id, String into) {
        acs.authorities()
                .act(id, "merge", Map.of("into", into, "reason", "same person"))
                .expect(200);
    }

    private void unmerge(String id) {
        acs.authorities().act(id, "unmerge", Map.of("reason", "not the same")).expect(200);
    }

    @Test
    void mergedRecord_staysWithARedirectAndSaysWhoAndWhy() {
        String one = record("one");
        String two = record("two");
        merge(one, two);

        JsonNode merged = acs.authorities().get(one);
        assertThat(merged.path("status").asText()).isEqualTo("deprecated");
        assertThat(merged.path("replacedBy").asText()).isEqualTo(two);
        JsonNode event = merged.path("history").path(1);
        assertThat(event.path("event").asText()).isEqualTo("merged");
        assertThat(event.path("by").asText()).isNotBlank();
        assertThat(event.path("other").asText()).isEqualTo(two);
        assertThat(event.path("reason").asText()).isEqualTo("same person");
        JsonNode survivor = acs.authorities().get(two);
        assertThat(survivor.path("redirectedFrom").path(0).asText()).isEqualTo(one);
        assertThat(survivor.path("history").path(1).path("event").asText()).isEqualTo("received");
    }

    @Test
    void nameOfTheMergedRecord_findsTheOther() {
        String one = record("lost");
        String two = record("kept");
        merge(one, two);
        assertThat(acs.authorities().found("lost" + mark)).containsExactly(two);

        unmerge(one);
        assertThat(acs.authorities().found("lost" + mark)).containsExactly(one);
    }

    @Test
    void undoneMerge_leavesEveryPropertyAsItWas() {
        String one = record("three");
        String two = record("four");
        Map<String, JsonNode> before = Map.of(one, properties(one), two, properties(two));
        merge(one, two);
        unmerge(one);

        for (String id : List.of(one, two)) {
            ObjectNode now = (ObjectNode) properties(id);
            String history = now.remove("bay:history").asText();
            ObjectNode then = before.get(id).deepCopy();
            assertThat(history).startsWith(then.remove("bay:history").asText());
            assertThat(now).isEqualTo(then);
            JsonNode record = acs.authorities().get(id);
            assertThat(record.has("replacedBy")).isFalse();
            assertThat(record.path("redirectedFrom")).isEmpty();
            assertThat(record.path("status").asText()).isEqualTo("confirmed");
        }
        assertThat(node(one).aspects()).doesNotContain("bay:merged");
    }

    private JsonNode properties(String id) {
        return node(id).entry().path("properties");
    }

    private Node node(String id) {
        return acs.nodes().get(acs.authorities().get(id).path("nodeId").asText());
    }

    @Test
    void linkOfAStatement_followsTheMergeAndComesBack() {
        String one = record("linked");
        String two = record("target");
        Node statement = folder.statement("merge-1.txt", SampleText.titled("بيان"));
        Node added = folder.statement("merge-2.txt", SampleText.titled("بيان آخر"));
        acs.links().add(statement.id(), one, "relatedPerson").expect(200, 201);
        awaitLinked(statement, one);
        JsonNode before = acs.nodes().get(statement.id()).entry().path("properties");

        merge(one, two);
        awaitLinked(statement, two);
        acs.links().add(added.id(), two, "relatedPerson").expect(200, 201);
        awaitLinked(added, two);
        unmerge(one);
        awaitLinked(statement, one);

        assertThat(acs.nodes().get(statement.id()).entry().path("properties").path("bay:linkedAuthorityNames"))
                .isEqualTo(before.path("bay:linkedAuthorityNames"));
        awaitLinked(added, two);
    }

    @Test
    void linksOfAStatement_areLedToTheOtherAtOnce_andAreExactlyAsBeforeOnceTheMergeIsUndone() {
        String issuer = Authorities.newName("هيئة");
        String named = Authorities.newName("هيئة");
        String one = body(issuer);
        String two = body(named);
        String three = body(Authorities.newName("هيئة"));
        Node statement = folder.statement(
                "merge-3.txt",
                new SampleText("بيان", List.of("وقالت " + named + " إن العمل مستمر."))
                        .labelled("الجهة المصدرة", issuer)
                        .code(RunId.newCode())
                        .date("2017-03-22"));
        acs.links()
                .decide(
                        statement.id(),
                        LinksAnswer.id(acs.links().get(statement.id()).of(two).orElseThrow()),
                        "accept")
                .expect(200);
        JsonNode before = acs.links().get(statement.id()).json().path("links");
        List<String> issuers = acs.nodes().targets(statement.id(), "bay:issuedBy");
        assertThat(issuers).hasSize(1);

        merge(one, two);
        assertThat(acs.links().get(statement.id()).linked()).containsOnly(two);
        assertThat(acs.http()
                        .get("/s/bayan/authorities/" + two + "/statements")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        awaitLinked(statement, two);
        merge(two, three);
        awaitLinked(statement, three);
        unmerge(one);
        unmerge(two);

        Waiting.until(
                "the links to be as before",
                () -> acs.links().get(statement.id()).json().path("links"),
                before::equals);
        assertThat(acs.nodes().targets(statement.id(), "bay:issuedBy")).isEqualTo(issuers);
    }

    @Test
    void linkOfAStatement_goesBackToTheRecordBetween_whenOnlyTheSecondOfTwoMergesIsUndone() {
        String one = record("first");
        String two = record("second");
        String three = record("third");
        Node statement = folder.statement("merge-4.txt", SampleText.titled("بيان"));
        acs.links().add(statement.id(), one, "relatedPerson").expect(200, 201);
        awaitLinked(statement, one);

        merge(one, two);
        merge(two, three);
        awaitLinked(statement, three);
        unmerge(two);
        awaitLinked(statement, two);
        unmerge(one);
        awaitLinked(statement, one);
    }

    @Test
    void linksThatRulesMakeWhileTwoAreMerged_areWithTheRecordThatHasTheName_onceTheMergeIsUndone() {
        String issuer = Authorities.newName("هيئة");
        String one = body(issuer);
        String two = body(Authorities.newName("هيئة"));
        Node earlier = folder.statement("merge-5.txt", issuedBy(issuer));
        JsonNode before = acs.links().get(earlier.id()).json().path("links");
        List<String> issuers = acs.nodes().targets(earlier.id(), "bay:issuedBy");

        merge(one, two);
        awaitLinked(earlier, two);
        acs.links().relink(earlier.id()).expect(200);
        Node later = folder.statement("merge-6.txt", issuedBy(issuer));
        assertThat(acs.links().get(later.id()).linked()).containsExactly(two);
        unmerge(one);

        awaitLinked(later, one);
        assertThat(acs.nodes().targets(later.id(), "bay:issuedBy")).isEqualTo(issuers);
        Waiting.until(
                "the links to be as before",
                () -> acs.links().get(earlier.id()).json().path("links"),
                before::equals);
        assertThat(acs.nodes().targets(earlier.id(), "bay:issuedBy")).isEqualTo(issuers);
    }

    private static SampleText issuedBy(String issuer) {
        return SampleText.titled("بيان")
                .labelled("الجهة المصدرة", issuer)
                .code(RunId.newCode())
                .date("2017-03-22");
    }

    private String body(String name) {
        return acs.authorities()
                .createdId(Map.of("kind", "corporateBody", "preferredName", Map.of("ar", name), "status", "confirmed"));
    }

    private void awaitLinked(Node statement, String id) {
        Waiting.until(
                "the link to " + id,
                () -> acs.nodes().get(statement.id()).properties("bay:linkedAuthorityIds"),
                List.of(id)::equals);
    }

    @Test
    void chainOfMerges_leadsToTheLast() {
        String one = record("c1");
        String two = record("c2");
        String three = record("c3");
        merge(two, three);
        merge(one, two);

        assertThat(acs.authorities().get(one).path("replacedBy").asText()).isEqualTo(three);
        assertThat(acs.authorities().found("c1" + mark)).containsExactly(three);
    }

    @Test
    void mergesThatMakeNoSense_areRefused() {
        String one = record("r1");
        String two = record("r2");
        String body = acs.authorities().createdId(Map.of("kind", "corporateBody", "preferredName", "r3 " + mark));

        assertThat(status(one, "merge", Map.of("into", one, "reason", "x"))).isEqualTo(409);
        assertThat(status(one, "merge", Map.of("into", body, "reason", "x"))).isEqualTo(409);
        assertThat(status(one, "merge", Map.of("into", "nobody", "reason", "x")))
                .isEqualTo(404);
        assertThat(status(one, "merge", Map.of("into", two))).isEqualTo(400);
        assertThat(status(one, "unmerge", Map.of("reason", "x"))).isEqualTo(409);
        merge(one, two);
        assertThat(status(one, "merge", Map.of("into", two, "reason", "x"))).isEqualTo(409);
        assertThat(status(two, "merge", Map.of("into", one, "reason", "x"))).isEqualTo(409);
    }

    private int status(String id, String action, Map<String, Object> body) {
        return acs.authorities().act(id, action, body).status();
    }

    @Test
    void merge_isForArchivists() {
        String one = record("e1");
        String two = record("e2");
        Login editor = people.create("editor" + mark);
        acs.people().join(editor, "GROUP_BAYAN_EDITORS");

        Answer refused = acs.as(editor).authorities().act(one, "merge", Map.of("into", two, "reason", "x"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(acs.as(editor)
                        .authorities()
                        .act(one, "deprecate", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(acs.authorities().get(one).path("status").asText()).isEqualTo("confirmed");
    }

    @Test
    void deprecatedRecord_isFoundNoMore_andSaysWhy() {
        String id = record("gone");
        acs.authorities().act(id, "deprecate", Map.of("reason", "a mistake")).expect(200);

        assertThat(acs.authorities().found("gone" + mark)).isEmpty();
        JsonNode record = acs.authorities().get(id);
        assertThat(record.path("status").asText()).isEqualTo("deprecated");
        assertThat(record.path("history").path(1).path("reason").asText()).isEqualTo("a mistake");
    }
}
