package org.bayan.acceptance.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Archivists manage, editors make and edit, readers read, and nobody is shown a name that ACS's permissions hide. */
@AcceptanceTest
class AuthorityPermissionsIT {
    private final Acs acs;
    private final TestPeople people;
    private final String mark = RunId.newCode().replaceAll("\\W", "");
    private Acs archivist;
    private Acs editor;
    private Acs reader;
    private Acs stranger;

    AuthorityPermissionsIT(Acs acs, TestPeople people) {
        this.acs = acs;
        this.people = people;
    }

    @BeforeEach
    void oneOfEach() {
        archivist = acs.as(member("archivist", "GROUP_BAYAN_ARCHIVISTS"));
        editor = acs.as(member("editor", "GROUP_BAYAN_EDITORS"));
        reader = acs.as(member("reader", "GROUP_BAYAN_READERS"));
        stranger = acs.as(people.create("stranger" + mark));
    }

    private Login member(String name, String group) {
        Login person = people.create(name + mark);
        acs.people().join(person, group);
        return person;
    }

    @Test
    void archivist_confirms() {
        String id = archivist
                .authorities()
                .createdId(Map.of("kind", "person", "preferredName", "a " + mark, "status", "confirmed"));

        assertThat(acs.authorities().get(id).path("status").asText()).isEqualTo("confirmed");
    }

    @Test
    void editor_makesProvisionalRecordsAndEditsOthers() {
        String others = archivist.authorities().createdId(Map.of("kind", "person", "preferredName", "b " + mark));
        String own = editor.authorities().createdId(Map.of("kind", "person", "preferredName", "c " + mark));

        assertThat(acs.authorities().get(own).path("status").asText()).isEqualTo("provisional");
        editor.authorities().change(others, Map.of("note", "edited")).expect(200);
        assertThat(acs.authorities().get(others).path("note").asText()).isEqualTo("edited");
    }

    @Test
    void editor_mayNotConfirm_byAnyDoor() {
        Answer made = editor.authorities()
                .create(Map.of("kind", "person", "preferredName", "d " + mark, "status", "confirmed"));
        assertThat(made.status()).isEqualTo(403);

        String own = editor.authorities().createdId(Map.of("kind", "person", "preferredName", "e " + mark));
        assertThat(editor.authorities()
                        .change(own, Map.of("status", "confirmed"))
                        .status())
                .isEqualTo(403);
        String node = acs.authorities().get(own).path("nodeId").asText();
        Answer byRest = editor.nodes().update(node, Map.of("properties", Map.of("bay:authorityStatus", "confirmed")));
        assertThat(byRest.status()).isEqualTo(422);
        assertThat(acs.authorities().get(own).path("status").asText()).isEqualTo("provisional");
    }

    @Test
    void reader_readsAndDoesNotWrite() {
        String id = archivist.authorities().createdId(Map.of("kind", "person", "preferredName", "f " + mark));

        assertThat(reader.authorities().found("f " + mark)).containsExactly(id);
        assertThat(reader.authorities().answer(id).status()).isEqualTo(200);
        assertThat(reader.authorities().change(id, Map.of("note", "x")).status())
                .isEqualTo(403);
        assertThat(reader.authorities()
                        .create(Map.of("kind", "person", "preferredName", "g " + mark))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void stranger_seesNothing() {
        String id = archivist.authorities().createdId(Map.of("kind", "person", "preferredName", "h " + mark));

        assertThat(stranger.authorities().found("h " + mark)).isEmpty();
        assertThat(stranger.authorities().answer(id).status()).isEqualTo(404);
        assertThat(stranger.authorities().answer(id).text()).doesNotContain("h " + mark);
        assertThat(acs.asNobody().authorities().answer(id).status()).isEqualTo(401);
    }

    @Test
    void hiddenRecord_isInNoListAndNoCount() {
        List<String> open = List.of(
                archivist.authorities().createdId(Map.of("kind", "person", "preferredName", "one i" + mark)),
                archivist.authorities().createdId(Map.of("kind", "person", "preferredName", "two i" + mark)));
        String hidden = archivist.authorities().createdId(Map.of("kind", "person", "preferredName", "hidden i" + mark));
        acs.people().shutOut(acs.authorities().get(hidden).path("nodeId").asText());

        Answer list = reader.authorities().list("q=i" + mark + "&maxItems=2");
        assertThat(reader.authorities().found("i" + mark)).containsExactlyInAnyOrderElementsOf(open);
        assertThat(list.text()).doesNotContain("hidden");
        assertThat(list.json().path("hasMore").asBoolean(true)).isFalse();
        assertThat(acs.authorities().found("i" + mark)).hasSize(3);
    }
}
