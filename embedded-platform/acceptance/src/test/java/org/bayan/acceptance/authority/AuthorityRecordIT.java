package org.bayan.acceptance.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Together;
import org.junit.jupiter.api.Test;

/** A record is made by any door, has one id that no other has, and keeps its names in every language. */
@AcceptanceTest
class AuthorityRecordIT {
    private final Acs acs;
    private final TestFolder folder;
    private final String mark = RunId.newCode().replaceAll("\\W", "");

    AuthorityRecordIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void everythingSaid_isKept() {
        String id = "T-" + mark;
        acs.authorities()
                .create(Map.of(
                        "kind",
                        "corporateBody",
                        "id",
                        id,
                        "preferredName",
                        Map.of("ar", "وزارة الخارجية " + mark, "fr", "Ministère des Affaires étrangères"),
                        "parallelNames",
                        List.of("Ministry of Foreign Affairs"),
                        "otherNames",
                        List.of("MFA " + mark),
                        "ambiguousNames",
                        List.of("الوزارة"),
                        "existsFrom",
                        "1945-03",
                        "existsTo",
                        "",
                        "sameAs",
                        List.of("https://www.wikidata.org/entity/Q1"),
                        "note",
                        "دمشق"))
                .expect(201);

        JsonNode record = acs.authorities().get(id);
        assertThat(record.path("preferredName").path("ar").asText()).isEqualTo("وزارة الخارجية " + mark);
        assertThat(record.path("preferredName").path("fr").asText()).isEqualTo("Ministère des Affaires étrangères");
        assertThat(record.path("parallelNames").path(0).asText()).isEqualTo("Ministry of Foreign Affairs");
        assertThat(record.path("otherNames").path(0).asText()).isEqualTo("MFA " + mark);
        assertThat(record.path("ambiguousNames").path(0).asText()).isEqualTo("الوزارة");
        assertThat(record.path("existsFrom").asText()).isEqualTo("1945-03");
        assertThat(record.path("sameAs").path(0).asText()).isEqualTo("https://www.wikidata.org/entity/Q1");
        assertThat(record.path("note").asText()).isEqualTo("دمشق");
        assertThat(record.path("status").asText()).isEqualTo("provisional");
        assertThat(record.path("history").path(0).path("event").asText()).isEqualTo("created");
    }

    @Test
    void recordInAFolder_hasItsNameThereAndItsTitle() {
        String nodeId = acs.authorities()
                .create(Map.of("kind", "person", "preferredName", Map.of("ar", "فلان/\"الفلاني\" " + mark)))
                .expect(201)
                .json()
                .path("nodeId")
                .asText();

        Node node = acs.inLanguage("ar").nodes().get(nodeId);
        assertThat(node.type()).isEqualTo("bay:person");
        assertThat(node.name()).startsWith("فلان الفلاني " + mark + " (P-");
        assertThat(node.property("cm:title")).isEqualTo("فلان/\"الفلاني\" " + mark);
    }

    @Test
    void changedName_keepsWhatIsNotNamed() {
        String id = acs.authorities()
                .createdId(Map.of(
                        "kind",
                        "person",
                        "preferredName",
                        Map.of("ar", "قديم " + mark),
                        "note",
                        "كاتب",
                        "existsFrom",
                        "1950"));
        acs.authorities()
                .change(id, Map.of("preferredName", Map.of("ar", "جديد " + mark, "en", "New")))
                .expect(200);

        JsonNode record = acs.authorities().get(id);
        assertThat(record.path("preferredName").path("ar").asText()).isEqualTo("جديد " + mark);
        assertThat(record.path("preferredName").path("en").asText()).isEqualTo("New");
        assertThat(record.path("note").asText()).isEqualTo("كاتب");
        assertThat(acs.authorities().found("جديد " + mark)).containsExactly(id);
        assertThat(acs.authorities().found("قديم " + mark)).isEmpty();
    }

    @Test
    void takenId_isRefusedByEveryDoor() {
        String id = "T-" + mark;
        acs.authorities().createdId(Map.of("kind", "person", "id", id, "preferredName", "one " + mark));

        Answer second =
                acs.authorities().create(Map.of("kind", "corporateBody", "id", id, "preferredName", "two " + mark));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).contains(id);
        Answer byRest = acs.http()
                .post(
                        "/api/-default-/public/alfresco/versions/1/nodes/" + folder.id() + "/children",
                        Map.of(
                                "name",
                                "taken " + mark,
                                "nodeType",
                                "bay:person",
                                "properties",
                                Map.of("bay:authorityId", id, "bay:preferredName", "three")));
        assertThat(byRest.status()).isEqualTo(422);
        assertThat(byRest.message()).contains(id);
        assertThat(acs.nodes().children(folder.id())).noneMatch(n -> n.name().equals("taken " + mark));
    }

    @Test
    void recordFromTheRestApi_getsAnIdAndIsFound() {
        Node node = acs.nodes().create(folder.id(), Map.of("name", "rest " + mark, "nodeType", "bay:person"));

        Node kept = acs.nodes().get(node.id());
        assertThat(kept.property("bay:authorityId")).matches("P-[0-9A-Z]{10}");
        assertThat(kept.property("bay:preferredName")).isEqualTo("rest " + mark);
        assertThat(acs.authorities().found("rest " + mark)).containsExactly(kept.property("bay:authorityId"));
    }

    @Test
    void onePersonMadeAtTheSameMoment_isOneRecord() {
        Map<String, Object> person = Map.of("kind", "person", "preferredName", Map.of("ar", "شخص جديد " + mark));
        List<Answer> answers = Together.call(IntStream.range(0, 8)
                .<Supplier<Answer>>mapToObj(i -> () -> acs.authorities().create(person))
                .toList());

        assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() == 409).hasSize(7);
        assertThat(acs.authorities().found("شخص جديد " + mark)).hasSize(1);
    }

    @Test
    void oneIdClaimedAtTheSameMoment_isOneRecord() {
        List<Answer> answers = Together.call(IntStream.range(0, 8)
                .<Supplier<Answer>>mapToObj(i -> () -> acs.authorities()
                        .create(Map.of("kind", "person", "id", "M-" + mark, "preferredName", "moment " + i + mark)))
                .toList());

        assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() == 409).hasSize(7);
    }

    @Test
    void homonym_isToldApartByDatesOrANote() {
        String first = acs.authorities()
                .createdId(
                        Map.of("kind", "person", "preferredName", Map.of("ar", "محمد " + mark), "existsFrom", "1950"));
        Answer same =
                acs.authorities().create(Map.of("kind", "person", "preferredName", Map.of("ar", "محمّد " + mark)));
        String second = acs.authorities()
                .createdId(Map.of("kind", "person", "preferredName", Map.of("ar", "محمد " + mark), "note", "شاعر"));

        assertThat(same.status()).isEqualTo(409);
        assertThat(same.message()).contains(first);
        JsonNode items = acs.authorities()
                .list("q=" + org.bayan.acceptance.client.Http.encoded("محمد " + mark))
                .json()
                .path("items");
        assertThat(items).hasSize(2);
        assertThat(items).anyMatch(i -> i.path("existsFrom").asText().equals("1950"));
        assertThat(items)
                .anyMatch(i -> i.path("note").asText().equals("شاعر")
                        && i.path("id").asText().equals(second));
    }

    @Test
    void wrongDate_isRefusedWithASentence() {
        Answer answer = acs.inLanguage("ar")
                .authorities()
                .create(Map.of("kind", "person", "preferredName", "x " + mark, "existsFrom", "15/3/2011"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("15/3/2011").contains("ليس تاريخًا");
        assertThat(acs.authorities().found("x " + mark)).isEmpty();
    }

    @Test
    void wrongDateInAForm_isRefusedToo() {
        Node node = acs.nodes().create(folder.id(), Map.of("name", "form " + mark, "nodeType", "bay:person"));
        Answer answer = acs.nodes().update(node.id(), Map.of("properties", Map.of("bay:existsFrom", "soon")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.message()).contains("soon");
        assertThat(acs.nodes().get(node.id()).property("bay:existsFrom")).isNull();
    }

    @Test
    void copy_isAnotherRecordWithAnIdOfItsOwn() {
        Node node = acs.nodes()
                .create(
                        folder.id(),
                        Map.of(
                                "name",
                                "original " + mark,
                                "nodeType",
                                "bay:person",
                                "properties",
                                Map.of("bay:authorityId", "O-" + mark, "bay:existsFrom", "1900")));
        Node copy = acs.nodes().copy(node.id(), folder.id(), "copy " + mark);

        assertThat(acs.nodes().get(node.id()).property("bay:authorityId")).isEqualTo("O-" + mark);
        assertThat(acs.nodes().get(copy.id()).property("bay:authorityId"))
                .isNotNull()
                .isNotEqualTo("O-" + mark);
    }

    @Test
    void deletedRecord_isNotFound_untilItIsRestored() {
        Node node = acs.nodes()
                .create(
                        folder.id(),
                        Map.of(
                                "name",
                                "deleted " + mark,
                                "nodeType",
                                "bay:corporateBody",
                                "properties",
                                Map.of("bay:authorityId", "D-" + mark)));
        acs.nodes().delete(node.id());
        assertThat(acs.authorities().found("deleted " + mark)).isEmpty();
        assertThat(acs.authorities().answer("D-" + mark).status()).isEqualTo(404);

        acs.nodes().restore(node.id());
        assertThat(acs.authorities().found("deleted " + mark)).containsExactly("D-" + mark);
    }

    @Test
    void history_cannotBeRewrittenThroughAForm() {
        JsonNode made = acs.authorities()
                .create(Map.of("kind", "person", "preferredName", "history " + mark))
                .expect(201)
                .json();
        String nodeId = made.path("nodeId").asText();
        acs.nodes().update(nodeId, Map.of("properties", Map.of("bay:history", "nothing happened")));

        assertThat(acs.nodes().get(nodeId).property("bay:history"))
                .contains("created")
                .doesNotContain("nothing");
    }

    @Test
    void typedBeginnings_findARecordInAnyScript() {
        String id = acs.authorities()
                .createdId(Map.of(
                        "kind",
                        "person",
                        "preferredName",
                        Map.of("ar", "إلياس" + mark + " المرّ", "en", "Elias" + mark + " Murr")));

        assertThat(acs.authorities().found("الياس" + mark)).containsExactly(id);
        assertThat(acs.authorities().found("elias" + mark + " mu")).containsExactly(id);
        assertThat(acs.authorities().found("مر الياس" + mark)).containsExactly(id);
    }
}
