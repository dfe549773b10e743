package org.bayan.acceptance.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.AuthorityCsv;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Nodes;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** A record that permissions hide is nowhere: in no list, no suggestion and no count. */
@AcceptanceTest
class HiddenRecordIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private final String mark = RunId.newCode().replaceAll("\\W", "");
    private final String shared = Authorities.newName("سمير");
    private final String hidden = Authorities.newName("نبيل");
    private final String issuer = Authorities.newName("هيئة");

    HiddenRecordIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    private String record(String id, String kind, String name) {
        return acs.authorities()
                .create(Map.of("id", id, "kind", kind, "preferredName", Map.of("ar", name), "status", "confirmed"))
                .expect(201)
                .json()
                .path("nodeId")
                .asText();
    }

    /** A body that a statement is linked to, a person that it suggests, and a homonym of one that everybody sees. */
    private List<String> hide() {
        return List.of(
                shutOut("HB" + mark, "corporateBody", issuer),
                shutOut("HP" + mark, "person", hidden),
                shutOut("HH" + mark, "person", shared));
    }

    private String shutOut(String id, String kind, String name) {
        String node = record(id, kind, name);
        acs.people().shutOut(node);
        return node;
    }

    private Login member(String role, String group) {
        Login person = people.create(role + mark);
        acs.people().join(person, group);
        acs.people().letIn(folder.id(), person, "Editor");
        return person;
    }

    @Test
    void hiddenRecord_isNowhere() {
        List<String> nodes = hide();
        record("V" + mark, "person", shared);
        Node statement = folder.statement(
                "hidden.txt",
                new SampleText("بيان", List.of("وقال " + hidden + " إن " + shared + " غائب."))
                        .labelled("الجهة المصدرة", issuer)
                        .code(RunId.newCode())
                        .date("2017-03-22"));
        assertThat(acs.links().get(statement.id()).linked()).containsExactly("HB" + mark);

        Acs reader = acs.as(member("reader", "GROUP_BAYAN_READERS"));
        LinksAnswer links = reader.links().get(statement.id());
        assertThat(links.links()).singleElement().satisfies(link -> {
            assertThat(link.path("authority").path("id").asText()).isEqualTo("V" + mark);
            assertThat(link.path("candidates")).hasSize(1);
            assertThat(link.path("candidates")
                            .path(0)
                            .path("features")
                            .path("rivals")
                            .asInt())
                    .isZero();
        });
        assertThat(links.openSuggestions()).isEqualTo(1);
        assertThat(reader.authorities().found(shared)).containsExactly("V" + mark);
        Waiting.until(
                "the work list to be loaded",
                () -> reader.http().get("/s/bayan/suggestions").status(),
                status -> status != 409);
        for (String path : List.of(
                "/s/bayan/authorities?id=HP" + mark,
                "/s/bayan/authorities?q=" + Http.encoded(hidden),
                "/s/bayan/suggestions?maxItems=100",
                "/s/bayan/search?facets=authority&authority=" + Http.encoded(issuer),
                "/s/bayan/statements/" + statement.id() + "/history",
                Nodes.API + "/nodes/" + statement.id() + "?include=aspectNames,association",
                Nodes.API + "/nodes/" + statement.id() + "/targets")) {
            assertTellsNothing(reader.http().get(path), path, nodes);
        }
        assertThat(reader.authorityCsv().export("")).doesNotContain("HB" + mark, "HP" + mark, "HH" + mark);
        for (String id : List.of("HP" + mark, nodes.get(1))) {
            assertThat(reader.authorities().answer(id).status()).isEqualTo(404);
            assertThat(reader.http()
                            .get("/s/bayan/authorities/" + id + "/statements")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void recordThatIsHiddenLater_leavesThePropertiesOfItsStatements_andComesBack() {
        String id = "HL" + mark;
        String node = record(id, "corporateBody", issuer);
        String suggested = "HS" + mark;
        String other = record(suggested, "person", hidden);
        Node statement = folder.statement(
                "hidden-later.txt",
                new SampleText("بيان", List.of("وقال " + hidden + " إن العمل مستمر."))
                        .labelled("الجهة المصدرة", issuer)
                        .code(RunId.newCode())
                        .date("2017-03-22"));
        Acs reader = acs.as(member("later", "GROUP_BAYAN_READERS"));
        assertThat(properties(reader, statement)).contains(id, suggested);

        acs.people().shutOut(node);
        acs.people().shutOut(other);
        Waiting.until(
                "the records to leave the statement",
                () -> properties(reader, statement),
                text -> !text.contains(id) && !text.contains(suggested));
        assertThat(acs.links().get(statement.id()).linked()).containsExactly(id);
        acs.people().inherit(node);
        acs.people().inherit(other);
        Waiting.until(
                "the records to come back",
                () -> properties(reader, statement),
                text -> text.contains(id) && text.contains(suggested));
    }

    /** Where a server gives content properties by address, as ACS's older web scripts do. */
    @Test
    void evidenceByItsAddress_tellsNothingOfHiddenRecords_alsoOfThoseHiddenLater() {
        String later = "HX" + mark;
        String node = record(later, "corporateBody", issuer);
        shutOut("HY" + mark, "person", hidden);
        Node statement = folder.statement(
                "hidden-evidence.txt",
                new SampleText("بيان", List.of("وقال " + hidden + " إن العمل مستمر."))
                        .labelled("الجهة المصدرة", issuer)
                        .code(RunId.newCode())
                        .date("2017-03-22"));
        Acs reader = acs.as(member("raw", "GROUP_BAYAN_READERS"));
        String address = "/s/api/node/content%3Bbay%3Aevidence/workspace/SpacesStore/" + statement.id();
        Answer before = reader.http().get(address);
        assumeTrue(before.status() == 200, "content properties have no address here");
        assertThat(before.text()).contains(later).doesNotContain("HY" + mark);

        acs.people().shutOut(node);

        Waiting.until(
                "the evidence to be sealed",
                () -> reader.http().get(address).expect(200).text(),
                text -> !text.contains(later));
        assertThat(acs.links().get(statement.id()).linked()).containsExactly(later);
    }

    private static String properties(Acs caller, Node statement) {
        return caller.nodes()
                .answer(statement.id())
                .expect(200)
                .json()
                .path("entry")
                .path("properties")
                .toString();
    }

    @Test
    void scoreOfACandidate_isThatOfOneWithoutRivals_whereTheRivalIsHidden() {
        String homonym = Authorities.newName("سمير");
        String alone = Authorities.newName("كمال");
        String seen = "S" + mark;
        record(seen, "person", homonym);
        shutOut("SH" + mark, "person", homonym);
        record("A" + mark, "person", alone);
        Node shared = folder.statement("rival-1.txt", naming(homonym));
        Node single = folder.statement("rival-2.txt", naming(alone));
        Acs reader = acs.as(member("scored", "GROUP_BAYAN_READERS"));

        double ofShared = score(reader, shared, seen);

        assertThat(ofShared).isEqualTo(score(reader, single, "A" + mark)).isGreaterThan(score(acs, shared, seen));
    }

    private static SampleText naming(String name) {
        return new SampleText("بيان", List.of("وقال " + name + " إن العمل مستمر."))
                .code(RunId.newCode())
                .date("2017-03-22");
    }

    private static double score(Acs caller, Node statement, String authority) {
        return caller.links().get(statement.id()).links().stream()
                .flatMap(link -> StreamSupport.stream(link.path("candidates").spliterator(), false))
                .filter(candidate ->
                        candidate.path("authority").path("id").asText().equals(authority))
                .findFirst()
                .orElseThrow()
                .path("score")
                .asDouble();
    }

    @Test
    void nameOfAHiddenRecord_isFreeForOthers_whoLearnNothing() {
        String name = Authorities.newName("نادر");
        String generated = acs.authorities().createdId(Map.of("kind", "person", "preferredName", Map.of("ar", name)));
        String node = acs.authorities().get(generated).path("nodeId").asText();
        acs.people().shutOut(node);
        Acs editor = acs.as(member("maker", "GROUP_BAYAN_EDITORS"));

        Answer made = editor.authorities().create(Map.of("kind", "person", "preferredName", Map.of("ar", name)));
        assertThat(made.expect(201).json().toString()).doesNotContain(generated, node);
        String own = made.json().path("id").asText();

        // To whoever made it the new one is the only one, and one is enough.
        Answer again = editor.authorities().create(Map.of("kind", "person", "preferredName", Map.of("ar", name)));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.message()).contains(own).doesNotContain(generated);
        assertThat(editor.authorities().found(name)).containsExactly(own);
    }

    @Test
    void lineOfAFile_withTheIdOfAHiddenRecord_isToldNothingButThatTheIdIsTaken() {
        String id = "HF" + mark;
        String secret = Authorities.newName("نادر");
        shutOut(id, "person", secret);
        Acs archivist = acs.as(member("archivist", "GROUP_BAYAN_ARCHIVISTS"));

        for (String name : List.of(secret, Authorities.newName("سامي"))) {
            JsonNode report =
                    archivist.authorityCsv().dryRun(AuthorityCsv.HEADER + "person," + id + "," + name + ",,,,,,,\r\n");
            assertThat(report.path("wrong").asInt()).as(report.toString()).isEqualTo(1);
            assertThat(report.path("lines").path(0).path("reason").asText()).contains(id);
        }
    }

    @Test
    void hiddenStatement_isRefusedByAllItsPaths_withoutAWordOfIt() {
        Node closed = folder.folder("closed-" + mark);
        Node statement = new Described(acs)
                .done(acs.nodes()
                        .file(closed.id())
                        .named("closed.txt")
                        .asStatement()
                        .text(naming(Authorities.newName("نبيل")).text())
                        .create()
                        .id());
        acs.people().shutOut(closed.id());
        Acs reader = acs.as(member("closed", "GROUP_BAYAN_READERS"));

        for (String path : List.of("", "/text", "/links", "/history")) {
            Answer answer = reader.http().get("/s/bayan/statements/" + statement.id() + path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.text()).as(path).doesNotContain("نبيل");
        }
        assertThat(reader.links()
                        .add(statement.id(), Map.of("authorityId", "V" + mark, "role", "relatedPerson"))
                        .status())
                .isEqualTo(403);
        assertThat(reader.links().relink(statement.id()).status()).isEqualTo(403);
    }

    private void assertTellsNothing(Answer answer, String path, List<String> nodes) {
        String text = answer.expect(200).json().toString();
        assertThat(text).as(path).doesNotContain("HB" + mark, "HP" + mark, "HH" + mark);
        assertThat(nodes).as(path).noneMatch(text::contains);
    }
}
