package org.bayan.acceptance.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.Test;

/** Searches under a name: those that everybody needs, and those that one person keeps. */
@AcceptanceTest
class KeptSearchIT {
    private static final String PATH = "/s/bayan/searches";

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;

    KeptSearchIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    private Acs somebody() {
        Login login = people.create("keeper" + RunId.newCode().replaceAll("\\W", ""));
        return acs.as(login);
    }

    @Test
    void search_isKeptRenamedAndGivenUp() {
        Acs keeper = somebody();
        String id = keeper.http()
                .post(PATH, Map.of("name", "مراسيم ٢٠١١", "query", "type=decree&year=2011"))
                .expect(201)
                .json()
                .path("id")
                .asText();

        keeper.http().post(PATH + "/" + id, Map.of("name", "المراسيم")).expect(200);
        Answer kept = keeper.http().get(PATH).expect(200);
        assertThat(kept.json().path("items").path(0).path("name").asText()).isEqualTo("المراسيم");
        assertThat(kept.json().path("items").path(0).path("query").asText()).isEqualTo("type=decree&year=2011");

        keeper.http().delete(PATH + "/" + id).expect(204);
        assertThat(keeper.http().get(PATH).expect(200).json().path("items").size())
                .isZero();
    }

    @Test
    void keptSearch_isNobodyElses() {
        Acs keeper = somebody();
        String id = keeper.http()
                .post(PATH, Map.of("name", "x", "query", "type=law"))
                .expect(201)
                .json()
                .path("id")
                .asText();

        Acs other = somebody();
        assertThat(other.http().get(PATH).expect(200).json().path("items").size())
                .isZero();
        assertThat(other.http().delete(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(other.http().post(PATH + "/" + id, Map.of("name", "y")).status())
                .isEqualTo(404);
    }

    @Test
    void searchWithoutNameOrQuery_isRefused() {
        Acs keeper = somebody();

        assertThat(keeper.http().post(PATH, Map.of("query", "type=law")).status())
                .isEqualTo(400);
        assertThat(keeper.http().post(PATH, Map.of("name", "x")).status()).isEqualTo(400);
        assertThat(keeper.http()
                        .post(PATH, Map.of("name", "x".repeat(101), "query", "type=law"))
                        .status())
                .isEqualTo(400);
        assertThat(keeper.http()
                        .post(PATH, Map.of("name", "x\ny", "query", "type=law"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatNobodyHasReviewed_isFound() {
        Node statement = folder.statement("to-review.txt", SampleText.titled("بيان لم يراجع"));

        assertThat(acs.statementSearch().ids("reviewState", "unreviewed", "state", "done", "folder", folder.id()))
                .contains(statement.id());
        acs.reviews().step(statement.id(), "approve", "تمام").expect(200);
        assertThat(acs.statementSearch().ids("reviewState", "unreviewed", "folder", folder.id()))
                .doesNotContain(statement.id());
    }
}
