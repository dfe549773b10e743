package org.bayan.acceptance.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.NeedsIndex;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The module's search finds statements by words and counts their values, where the server has a search index. */
@AcceptanceTest
@TestInstance(Lifecycle.PER_CLASS)
class WordSearchIT {
    private final Acs acs;
    private final TestFolder folder;
    private NeedsIndex index;

    WordSearchIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @BeforeAll
    void probe() {
        index = NeedsIndex.probe(acs, folder);
    }

    @BeforeEach
    void indexIsThere() {
        index.assume();
    }

    @Test
    void wordOfTheTitle_isFoundAndMarked() {
        String word = newWord("مؤتمر");
        Node node = folder.statement("title.txt", SampleText.titled("بيان حول " + word));

        JsonNode page = found(node, "q", word);
        List<String> marked = new ArrayList<>();
        page.path("items")
                .path(0)
                .path("highlights")
                .forEach(passage -> passage.forEach(piece -> {
                    if (piece.path("found").asBoolean()) {
                        marked.add(piece.path("text").asText());
                    }
                }));
        assertThat(marked).contains(word);
    }

    @Test
    void manyWords_areFound() {
        String word = newWord("مشروع");
        Node node = folder.statement("many.txt", SampleText.titled("بيان حول " + word));

        found(node, "q", word);
        String many = (word + " ").repeat(49).strip();
        assertThat(acs.statementSearch().ids("q", many)).contains(node.id());
        assertThat(acs.statementSearch().ids("q", word + "?")).contains(node.id());
    }

    @Test
    void wordThatMustNotBeFound_leavesOut() {
        String common = newWord("مشترك");
        String other = newWord("زائد");
        Node wanted = folder.statement("wanted.txt", SampleText.titled("بيان " + common));
        Node unwanted = folder.statement("unwanted.txt", SampleText.titled("بيان " + common + " " + other));

        found(unwanted, "q", common);
        found(wanted, "q", common + " -" + other);
        assertThat(acs.statementSearch().ids("q", common + " -" + other)).containsExactly(wanted.id());
    }

    @Test
    void wordFiledInOneLanguage_isFoundInEveryOther() {
        String word = newWord("ملتقى");
        Node node = filedIn("ar", "language.txt", "بيان حول " + word);
        Node other = filedIn("en", "other-language.txt", "بيان آخر حول " + word);

        found(node, "q", word);
        found(other, "q", word);
        for (String language : List.of("ar", "en", "fr", "ru-RU", "ckb")) {
            assertThat(acs.inLanguage(language).statementSearch().ids("q", word))
                    .as("found by a reader of %s", language)
                    .contains(node.id(), other.id());
        }
    }

    @Test
    void facets_countTheValuesOfAllHits() {
        String word = newWord("تعداد");
        Node first = folder.statement(
                "facet-1.txt", SampleText.titled("بيان " + word).date("2011-03-15"));
        Node second = folder.statement(
                "facet-2.txt", SampleText.titled("بيان آخر " + word).date("2012-03-15"));

        found(first, "q", word);
        found(second, "q", word);
        JsonNode page = acs.statementSearch().find("q", word, "maxItems", "1", "facets", "year,language,state");
        assertThat(page.path("total").asInt()).isEqualTo(2);
        assertThat(page.path("facets").findValuesAsText("field")).containsExactly("language", "year", "state");
        assertThat(buckets(page, "year")).containsExactlyInAnyOrder("2011=1", "2012=1");
        assertThat(buckets(page, "language")).containsExactly("ar=2");
        assertThat(buckets(page, "state")).containsExactly("done=2");
    }

    private Node filedIn(String language, String name, String title) {
        Node node = acs.inLanguage(language)
                .nodes()
                .file(folder.id())
                .named(name)
                .asStatement()
                .text(SampleText.titled(title).text())
                .create();
        return new Described(acs).done(node.id());
    }

    private static List<String> buckets(JsonNode page, String field) {
        List<String> buckets = new ArrayList<>();
        page.path("facets").forEach(facet -> {
            if (facet.path("field").asText().equals(field)) {
                facet.path("buckets")
                        .forEach(bucket -> buckets.add(bucket.path("value").asText() + "="
                                + bucket.path("count").asInt()));
            }
        });
        return buckets;
    }

    private JsonNode found(Node node, String... parameters) {
        Waiting.until("a hit", () -> acs.statementSearch().ids(parameters), ids -> ids.contains(node.id()));
        return acs.statementSearch().find(parameters);
    }

    private static String newWord(String stem) {
        return stem + RunId.newCode().replaceAll("\\D", "");
    }
}
