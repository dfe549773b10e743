package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Multipart;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in a statement's trail stays there, whatever becomes of the statement and whoever tries to write over it. */
@AcceptanceTest
class TrailIT {
    private final Acs acs;
    private final TestFolder folder;
    private String statement;

    TrailIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @BeforeEach
    void statementWithATrail() {
        statement = new Described(acs)
                .done(acs.nodes()
                        .file(folder.id())
                        .named(RunId.newCode().replaceAll("\\W", "-") + ".txt")
                        .asStatement()
                        .text(SampleText.titled("بيان له سجل").text())
                        .create()
                        .id())
                .id();
        acs.statements().decide(statement, "title", "عنوان آخر").expect(200);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        acs.reviews().history(statement).forEach(line -> lines.add(line.toString()));
        return lines;
    }

    @Test
    void everyVersion_addsToTheTrail_andRevertingTakesNothingOutOfIt() {
        String first = acs.nodes().versions(statement).get(0);
        Node before = acs.nodes().get(statement);
        acs.nodes()
                .writeContent(
                        statement, SampleText.titled("بيان جديد عن المتحف").text())
                .expect(200);
        new Described(acs).again(before);
        List<String> lines = lines();

        acs.nodes().revert(statement, first);
        new Described(acs).finished(statement);

        assertThat(lines()).containsAll(lines).startsWith(lines.get(0));
        assertThat(acs.nodes().versions(statement)).hasSizeGreaterThan(2);
    }

    @Test
    void revertedValue_isInTheTrailLikeEveryOther() {
        String first = acs.nodes().versions(statement).get(0);
        acs.statements().decide(statement, "place", "دمشق").expect(200);
        acs.nodes().writeContent(statement, SampleText.titled("بيان").text()).expect(200);
        new Described(acs).finished(statement);

        acs.nodes().revert(statement, first);
        new Described(acs).finished(statement);

        JsonNode last = null;
        for (JsonNode line : acs.reviews().history(statement)) {
            last = line.path("key").asText().equals("place") ? line : last;
        }
        assertThat(last).isNotNull();
        JsonNode place = acs.nodes().get(statement).entry().path("properties").path("bay:place");
        assertThat(last.path("after").path(0).asText("")).isEqualTo(place.asText(""));
    }

    @Test
    void restoredStatement_hasItsWholeTrail() {
        List<String> lines = lines();

        acs.nodes().delete(statement);
        acs.nodes().restore(statement);

        assertThat(lines()).containsAll(lines);
    }

    @Test
    void copy_beginsATrailOfItsOwn() {
        Node copy = acs.nodes().copy(statement, folder.id(), RunId.newCode().replaceAll("\\W", "-") + ".txt");
        new Described(acs).finished(copy.id());

        JsonNode ofCopy = acs.reviews().history(copy.id());
        assertThat(ofCopy.toString()).doesNotContain("بيان له سجل").contains("عنوان آخر");
        assertThat(ofCopy).allMatch(line -> !line.has("before"));
        acs.nodes().deleteForEver(copy.id());
        assertThat(lines()).isNotEmpty();
    }

    @Test
    void mergedRecord_leavesTheTrailOfItsLinks() {
        String name = Authorities.newName("نبيل");
        Authorities.Record one = new Authorities(acs).person(name);
        Authorities.Record two = new Authorities(acs).person(Authorities.newName("سمير"));
        acs.links()
                .add(statement, Map.of("authorityId", one.id(), "role", "relatedPerson"))
                .expect(200);
        List<String> lines = lines();
        assertThat(String.join("\n", lines)).contains(one.id());

        acs.authorities()
                .act(one.id(), "merge", Map.of("into", two.id(), "reason", "same"))
                .expect(200);
        Waiting.until(
                "the link to be led to the other record",
                () -> acs.nodes().targets(statement, "bay:relatedPerson"),
                targets -> targets.contains(two.node()));

        assertThat(lines()).containsAll(lines);
        acs.authorities()
                .act(one.id(), "unmerge", Map.of("reason", "not the same"))
                .expect(200);
        Waiting.until(
                "the link to be led back",
                () -> acs.nodes().targets(statement, "bay:relatedPerson"),
                targets -> targets.contains(one.node()));
        assertThat(lines()).containsAll(lines);
    }

    @Test
    void noDoor_writesTheTrail() {
        List<String> lines = lines();
        Http http = acs.http();
        String path = "/s/bayan/statements/" + statement + "/history";

        assertThat(http.post(path, Map.of("items", List.of())).status()).isBetween(400, 599);
        assertThat(http.put(path, Map.of("items", List.of())).status()).isBetween(400, 599);
        assertThat(http.delete(path).status()).isBetween(400, 599);
        acs.nodes().update(statement, Map.of("properties", Map.of("bay:trail", "x")));
        acs.nodes().update(statement, Map.of("aspectNames", List.of("cm:auditable", "cm:titled")));

        assertThat(lines()).containsAll(lines);
    }

    @Test
    void changeByCmis_isInTheTrail() {
        assumeTrue(acs.cmis().isThere(), "This server has no CMIS");
        acs.http()
                .post(
                        "/api/-default-/public/cmis/versions/1.1/browser/root?objectId=" + statement,
                        new Multipart()
                                .field("cmisaction", "update")
                                .field("propertyId[0]", "bay:issuerName")
                                .field("propertyValue[0]", "Ministry of Culture"))
                .expect(200, 201);

        assertThat(lines()).anyMatch(line -> line.contains("issuer") && line.contains("Ministry of Culture"));
    }

    @Test
    void linkByHand_isInTheTrailWithItsEnd() {
        Authorities.Record person = new Authorities(acs).person(Authorities.newName("هدى"));
        acs.links()
                .add(statement, Map.of("authorityId", person.id(), "role", "relatedPerson"))
                .expect(200);
        JsonNode link = acs.links().get(statement).links().get(0);
        acs.links().decide(statement, LinksAnswer.id(link), Map.of("decision", "reject", "reason", "شخص آخر"));

        assertThat(lines())
                .anyMatch(line -> line.contains("\"link\"") && line.contains("linked") && line.contains(person.id()))
                .anyMatch(line -> line.contains("rejected") && line.contains("شخص آخر"));
    }
}
