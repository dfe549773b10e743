package org.bayan.acceptance.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Links;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that people make, by our door and by others. */
@AcceptanceTest
class LinkByHandIT {
    private static final String PERSON = "bay:relatedPerson";

    private final Acs acs;
    private final TestFolder folder;
    private final Authorities authorities;
    private Authorities.Record person;
    private Node statement;

    LinkByHandIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.authorities = new Authorities(acs);
    }

    @BeforeEach
    void statement() {
        person = authorities.person(Authorities.newName("زياد"));
        statement = folder.statement(person.id() + ".txt", SampleText.titled("كلمة في افتتاح المؤتمر"));
    }

    @Test
    void linkByHand_isInEvidenceAssociationAndProperties() {
        LinksAnswer links = Links.of(acs.links().add(statement.id(), person.id(), "relatedPerson"));

        JsonNode link = links.of(person.id()).orElseThrow();
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("origin").asText()).isEqualTo("human");
        assertThat(link.path("decidedBy").asText()).isNotBlank();
        assertThat(link.path("authority").path("name").asText()).isEqualTo(person.name());
        assertThat(acs.nodes().targets(statement.id(), PERSON)).containsExactly(person.node());
        Node node = acs.nodes().get(statement.id());
        assertThat(node.properties("bay:linkedAuthorityIds")).containsExactly(person.id());
        assertThat(node.properties("bay:linkedAuthorityNames")).containsExactly(person.name());
    }

    @Test
    void linkByHand_withAPlace_hasTheMentionAndItsContext() {
        String text = acs.statements().text(statement.id());
        int start = text.indexOf("المؤتمر");

        JsonNode link = Links.of(acs.links()
                        .add(
                                statement.id(),
                                Map.of(
                                        "authorityId",
                                        person.id(),
                                        "role",
                                        "relatedPerson",
                                        "start",
                                        start,
                                        "end",
                                        start + "المؤتمر".length())))
                .of(person.id())
                .orElseThrow();

        JsonNode mention = link.path("mentions").get(0);
        assertThat(mention.path("text").asText()).isEqualTo("المؤتمر");
        assertThat(mention.path("context").path("before").asText()).endsWith("افتتاح ");
    }

    @Test
    void decision_makesNoVersionAndLeavesTheModificationAlone() {
        acs.links().add(statement.id(), person.id(), "relatedPerson").expect(200);

        Node after = acs.nodes().get(statement.id());
        assertThat(after.modifiedAt()).isEqualTo(acs.nodes().get(statement.id()).modifiedAt());
        assertThat(after.modifiedAt()).isEqualTo(statement.modifiedAt());
        assertThat(acs.nodes().versions(statement.id())).isEqualTo(List.of("1.0"));
    }

    @Test
    void linkByHand_survivesReadingAgainAndLinkingAgain() {
        acs.links().add(statement.id(), person.id(), "relatedPerson").expect(200);
        JsonNode before = acs.links().get(statement.id()).of(person.id()).orElseThrow();

        acs.statements().extract(statement.id()).expect(200);
        acs.links().relink(statement.id()).expect(200);

        assertThat(acs.links().get(statement.id()).of(person.id())).hasValue(before);
        assertThat(acs.nodes().targets(statement.id(), PERSON)).containsExactly(person.node());
    }

    @Test
    void rejectedLink_staysRejectedAndUndoTakesItBack() {
        LinksAnswer links = Links.of(acs.links().add(statement.id(), person.id(), "relatedPerson"));
        String linkId = LinksAnswer.id(links.of(person.id()).orElseThrow());

        Links.of(acs.links().decide(statement.id(), linkId, Map.of("decision", "reject", "reason", "اسم آخر")));
        acs.links().relink(statement.id()).expect(200);
        JsonNode rejected = acs.links().get(statement.id()).links().stream()
                .filter(link -> linkId.equals(LinksAnswer.id(link)))
                .findFirst()
                .orElseThrow();
        assertThat(LinksAnswer.state(rejected)).isEqualTo("rejected");
        assertThat(rejected.path("reason").asText()).isEqualTo("اسم آخر");
        assertThat(acs.nodes().targets(statement.id(), PERSON)).isEmpty();
        assertThat(acs.nodes().get(statement.id()).properties("bay:linkedAuthorityIds"))
                .isEmpty();

        LinksAnswer undone = Links.of(acs.links().decide(statement.id(), linkId, "undo"));
        assertThat(undone.links()).isEmpty();
    }

    @Test
    void associationByTheRestApi_isAPersonsDecision() {
        acs.nodes().associate(statement.id(), person.node(), PERSON).expect(201);

        JsonNode link = acs.links().get(statement.id()).of(person.id()).orElseThrow();
        assertThat(LinksAnswer.state(link)).isEqualTo("linked");
        assertThat(link.path("origin").asText()).isEqualTo("human");
        assertThat(acs.nodes().get(statement.id()).properties("bay:linkedAuthorityIds"))
                .containsExactly(person.id());
    }

    @Test
    void associationRemovedByTheRestApi_isARejection() {
        acs.links().add(statement.id(), person.id(), "relatedPerson").expect(200);

        acs.nodes().dissociate(statement.id(), person.node(), PERSON);

        LinksAnswer links = acs.links().get(statement.id());
        assertThat(links.linked()).isEmpty();
        assertThat(links.links())
                .singleElement()
                .satisfies(link -> assertThat(LinksAnswer.state(link)).isEqualTo("rejected"));
        assertThat(acs.nodes().get(statement.id()).properties("bay:linkedAuthorityIds"))
                .isEmpty();
    }

    @Test
    void refusals_sayWhatIsWrong() {
        Answer unknown = acs.links().add(statement.id(), "no-such-id", "relatedPerson");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.message()).contains("no-such-id");

        Answer role = acs.links().add(statement.id(), person.id(), "relatedEvent");
        assertThat(role.status()).isEqualTo(400);
        assertThat(role.message()).contains("relatedEvent");

        Answer code = acs.links().add(statement.id(), person.id(), "friend");
        assertThat(code.status()).isEqualTo(400);
        assertThat(code.message()).contains("friend").contains("issuedBy");

        Answer place = acs.links()
                .add(
                        statement.id(),
                        Map.of("authorityId", person.id(), "role", "relatedPerson", "start", 5, "end", 100_000));
        assertThat(place.status()).isEqualTo(400);
        assertThat(place.message()).contains("100000").doesNotContain("Exception");

        Answer link = acs.links().decide(statement.id(), "none", "accept");
        assertThat(link.status()).isEqualTo(404);
        assertThat(acs.links().get(statement.id()).links()).isEmpty();
    }

    @Test
    void statementFromTheTrashcan_hasItsLinksAgain() {
        acs.links().add(statement.id(), person.id(), "relatedPerson").expect(200);
        acs.nodes().delete(statement.id());

        acs.nodes().restore(statement.id());

        assertThat(acs.links().get(statement.id()).linked()).containsExactly(person.id());
        assertThat(acs.nodes().targets(statement.id(), PERSON)).containsExactly(person.node());
    }
}
