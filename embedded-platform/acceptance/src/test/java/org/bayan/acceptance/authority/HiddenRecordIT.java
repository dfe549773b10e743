package org.bayan.acceptance.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.LinksAnswer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Nodes;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
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

    private void assertTellsNothing(Answer answer, String path, List<String> nodes) {
        String text = answer.expect(200).json().toString();
        assertThat(text).as(path).doesNotContain("HB" + mark, "HP" + mark, "HH" + mark);
        assertThat(nodes).as(path).noneMatch(text::contains);
    }
}
