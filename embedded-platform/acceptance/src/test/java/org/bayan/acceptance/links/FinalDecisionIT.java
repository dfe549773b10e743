package org.bayan.acceptance.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** A human decision is final for every later run, whatever the content or the authority file becomes. */
@AcceptanceTest
class FinalDecisionIT {
    private final Acs acs;
    private final TestFolder folder;
    private final Authorities authorities;

    FinalDecisionIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.authorities = new Authorities(acs);
    }

    private Node naming(String name) {
        return folder.statement("final-" + name.hashCode() + ".txt", Texts.naming(name));
    }

    private String link(Node statement, String name) {
        return LinksAnswer.id(acs.links().get(statement.id()).require(name));
    }

    @Test
    void rejectedRecord_neverComesBack_whateverTextAliasOrBatchFindsIt() {
        Authorities.Record person = authorities.person(Authorities.newName("نبيل"));
        String alias = Authorities.newName("كمال");
        Node statement = naming(person.name());
        acs.links()
                .decide(statement.id(), link(statement, person.name()), "reject")
                .expect(200);

        rewrite(statement, "فاتحة أخرى.\n" + Texts.naming(person.name()).text());
        assertNotOffered(statement, person);
        acs.authorities()
                .change(person.id(), Map.of("otherNames", List.of(alias)))
                .expect(200);
        rewrite(
                statement,
                Texts.naming(alias).text() + "\n" + Texts.naming(person.name()).text());
        assertNotOffered(statement, person);
        acs.links().relink(statement.id()).expect(200);
        assertNotOffered(statement, person);
        String batch = acs.batches()
                .start(Map.of("authorityId", person.id()))
                .expect(202)
                .json()
                .path("batchId")
                .asText();
        assertThat(acs.batches().ended(batch).path("state").asText()).isEqualTo("done");
        assertNotOffered(statement, person);
    }

    private void rewrite(Node statement, String text) {
        Node before = acs.nodes().get(statement.id());
        acs.nodes().writeContent(statement.id(), text).expect(200);
        new Described(acs).again(before);
    }

    private void assertNotOffered(Node statement, Authorities.Record person) {
        LinksAnswer links = acs.links().get(statement.id());
        assertThat(links.linked()).doesNotContain(person.id());
        assertThat(links.openSuggestions()).isZero();
        assertThat(links.links())
                .filteredOn(link -> List.of("linked", "suggested").contains(LinksAnswer.state(link)))
                .isEmpty();
        assertThat(acs.nodes().targets(statement.id(), "bay:relatedPerson")).isEmpty();
    }

    @Test
    void chosenRecord_followsAMerge_andComesBackWithTheDecision_onceTheMergeIsUndone() {
        String name = Authorities.newName("سامر");
        Authorities.Record one = authorities.create("person", name, Map.of("existsFrom", "1930"));
        Authorities.Record two = authorities.create("person", name, Map.of("existsFrom", "1950"));
        Authorities.Record three = authorities.person(Authorities.newName("كمال"));
        Node statement = naming(name);
        acs.links().choose(statement.id(), link(statement, name), two.id()).expect(200);

        acs.authorities()
                .act(two.id(), "merge", Map.of("into", three.id(), "reason", "one person"))
                .expect(200);
        awaitTarget(statement, three);
        assertThat(acs.links().get(statement.id()).linked()).containsExactly(three.id());
        acs.authorities()
                .act(two.id(), "unmerge", Map.of("reason", "two persons"))
                .expect(200);
        awaitTarget(statement, two);

        JsonNode link = acs.links().get(statement.id()).of(two.id()).orElseThrow();
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("decidedBy").asText()).isNotEmpty();
        assertThat(acs.links()
                        .get(statement.id())
                        .of(one.id())
                        .filter(other -> LinksAnswer.state(other).equals("suggested")))
                .isEmpty();
    }

    private void awaitTarget(Node statement, Authorities.Record record) {
        Waiting.until(
                "the link to lead to " + record.id(),
                () -> acs.nodes().targets(statement.id(), "bay:relatedPerson"),
                targets -> targets.equals(List.of(record.node())));
    }

    @Test
    void create_whereTheNameHasARecordByNow_makesNoSecondOne() {
        String name = Authorities.newName("نبيل");
        Node statement = folder.statement("made-" + name.hashCode() + ".txt", Texts.issuedBy(name));
        String unknown = link(statement, name);
        Authorities.Record made = authorities.body(name);

        Answer answer = acs.links()
                .decide(
                        statement.id(),
                        unknown,
                        Map.of("decision", "create", "record", Map.of("kind", "corporateBody")));

        assertThat(answer.status()).isIn(200, 409);
        assertThat(acs.authorities().found(name)).containsExactly(made.id());
        if (answer.status() == 200) {
            assertThat(acs.links().get(statement.id()).linked()).containsExactly(made.id());
        } else {
            assertThat(answer.message()).contains(made.id());
        }
    }
}
