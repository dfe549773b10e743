package org.bayan.acceptance.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;

/** The module's search finds statements by what is exact at once, from the database, with or without an index. */
@AcceptanceTest
class StatementSearchIT {
    private final Acs acs;
    private final TestFolder folder;

    StatementSearchIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void code_findsItsStatementInAnyDigits() {
        String code = RunId.newCode();
        Node node = folder.statement("code.txt", SampleText.titled("بيان برمز").code(code));

        assertThat(acs.statementSearch().ids("code", code)).containsExactly(node.id());
        assertThat(acs.statementSearch().ids("code", " " + arabicDigits(code))).containsExactly(node.id());
        assertThat(acs.statementSearch().ids("q", code).get(0)).isEqualTo(node.id());
    }

    @Test
    void code_findsItsStatementInSmallLetters() {
        String code = "S/PV." + RunId.newCode().replaceAll("\\D", "");
        Node node =
                folder.statement("capitals.txt", SampleText.titled("Statement").code(code));

        assertThat(acs.statementSearch().ids("code", code.toLowerCase(Locale.ROOT)))
                .containsExactly(node.id());
    }

    @Test
    void listWithCounts_isRightAtOnce() {
        Node folderOfOwn = folder.folder("counts");
        Node node = statement(folderOfOwn, "counted.txt", "2011-03-15");

        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "facets", "year,language"))
                .containsExactly(node.id());
    }

    @Test
    void datesOfAMonth_findWhatIsDatedInIt() {
        Node folderOfOwn = folder.folder("dates");
        Node march = statement(folderOfOwn, "march.txt", "2011-03-15");
        Node april = statement(folderOfOwn, "april.txt", "2011-04-02");

        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "from", "2011-03", "to", "2011-03"))
                .containsExactly(march.id());
        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "from", "2011-04-02"))
                .containsExactly(april.id());
        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "to", "2011", "sort", "-date"))
                .containsExactly(april.id(), march.id());
        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "year", "2011", "sort", "date"))
                .containsExactly(march.id(), april.id());
    }

    @Test
    void missingIssuer_findsWhatHasNone() {
        Node folderOfOwn = folder.folder("missing");
        Node without = statement(folderOfOwn, "without.txt", "2011-03-15");
        Node with = statement(folderOfOwn, "with.txt", "2011-03-16");
        acs.statements().decide(with.id(), "issuer", "وزارة الإعلام").expect(200);

        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "missing", "issuer"))
                .containsExactly(without.id());
        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "issuer", "وزارة الإعلام"))
                .containsExactly(with.id());
    }

    @Test
    void orderByDate_listsTheUndatedToo() {
        Node folderOfOwn = folder.folder("undated");
        Node dated = statement(folderOfOwn, "dated.txt", "1999-05-05");
        Node undated = acs.nodes()
                .file(folderOfOwn.id())
                .named("undated.txt")
                .asStatement()
                .text(SampleText.titled("بيان بلا تاريخ").text())
                .create();
        described(undated);

        assertThat(acs.statementSearch().ids("folder", folderOfOwn.id(), "sort", "date"))
                .containsExactlyInAnyOrder(dated.id(), undated.id());
    }

    @Test
    void pages_followEachOtherWithoutGaps() {
        Node folderOfOwn = folder.folder("pages");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(statement(folderOfOwn, "page-" + i + ".txt", "2001-01-0" + (i + 1))
                    .id());
        }

        List<String> seen = new ArrayList<>();
        for (int skip = 0; skip < 6; skip += 2) {
            JsonNode page = acs.statementSearch()
                    .find("folder", folderOfOwn.id(), "sort", "name", "skipCount", "" + skip, "maxItems", "2");
            page.path("items").forEach(item -> seen.add(item.path("id").asText()));
            assertThat(page.path("hasMore").asBoolean()).isEqualTo(skip < 4);
        }
        assertThat(seen).containsExactlyElementsOf(all);
        assertThat(acs.statementSearch()
                        .find("folder", folderOfOwn.id(), "maxItems", "1", "total", "true")
                        .path("total")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void item_showsTheDescription() {
        Node folderOfOwn = folder.folder("item");
        statement(folderOfOwn, "item.txt", "2011-03-15");

        JsonNode item = acs.statementSearch()
                .find("folder", folderOfOwn.id(), "state", "done")
                .path("items")
                .path(0);
        assertThat(item.path("title").asText()).isEqualTo("بيان item.txt");
        assertThat(item.path("date").asText()).isEqualTo("2011-03-15");
        assertThat(item.path("languages").path(0).asText()).isEqualTo("ar");
        assertThat(item.path("state").asText()).isEqualTo("done");
        assertThat(item.path("mayChange").asBoolean()).isTrue();
    }

    @Test
    void value_thatIsAQuery_isOnlyAValue() {
        assertThat(acs.statementSearch().ids("issuer", "x\" OR TYPE:\"bay:statement"))
                .isEmpty();
        assertThat(acs.statementSearch().ids("issuer", "x' OR 'a' = 'a", "from", "1900"))
                .isEmpty();
    }

    @Test
    void badSearch_isRefusedWithItsPlace() {
        assertThat(message("q", "abc \"def")).contains("5");
        assertThat(message("from", "2011-13-01")).contains("from").contains("2011-13-01");
        assertThat(message("sort", "colour")).contains("colour").contains("date");
        assertThat(message("q", "a".repeat(1001))).contains("1,000");
        assertThat(message("from", "0000")).contains("0000");
        assertThat(message("folder", "x') OR ('")).contains("x') OR ('");
        assertThat(message("colour", "red")).contains("colour");
        assertThat(message("maxItems", "0")).contains("maxItems");
        assertThat(message("from", "2012", "to", "2011")).contains("2012-01-01");
    }

    @Test
    void words_areFoundOrTheReaderIsToldThatNoIndexAnswers() {
        String code = RunId.newCode();
        Node node = folder.statement("told.txt", SampleText.titled("بيان برمز").code(code));

        assertThat(acs.statementSearch().ids("q", code)).contains(node.id());
        Answer words = acs.inLanguage("en").statementSearch().answer("q", "nothinghasthisword");
        if (words.status() != 200) {
            assertThat(words.expect(503).json().path("message").asText()).contains("index");
        }
    }

    @Test
    void nobody_mustSignIn() {
        assertThat(acs.asNobody().statementSearch().answer("state", "done").status())
                .isEqualTo(401);
    }

    private String message(String... parameters) {
        return acs.statementSearch()
                .answer(parameters)
                .expect(400)
                .json()
                .path("message")
                .asText();
    }

    private Node statement(Node parent, String name, String date) {
        Node node = acs.nodes()
                .file(parent.id())
                .named(name)
                .asStatement()
                .text(SampleText.titled("بيان " + name).date(date).text())
                .create();
        return described(node);
    }

    private Node described(Node node) {
        return new Described(acs).done(node.id());
    }

    private static String arabicDigits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : (char) c));
        return digits.toString();
    }
}
