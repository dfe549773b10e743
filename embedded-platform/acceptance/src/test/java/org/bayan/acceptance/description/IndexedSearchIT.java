package org.bayan.acceptance.description;

import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
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

/** Statements are found by words and by ranges, where the server has a search index. */
@AcceptanceTest
@TestInstance(Lifecycle.PER_CLASS)
class IndexedSearchIT {
    private final Acs acs;
    private final TestFolder folder;
    private NeedsIndex index;

    IndexedSearchIT(Acs acs, TestFolder folder) {
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
    void wordOfTheIssuer_findsTheStatement() {
        Node node = folder.statement("issuer.txt", SampleText.titled("بيان الجهة"));
        String word = newWord("هيئة");
        acs.statements().decide(node.id(), "issuer", "المجلس " + word).expect(200);

        assertFound("bay:issuerName:\"" + word + "\"", node);
    }

    @Test
    void rangeOfDates_findsTheStatement() {
        Node node = folder.statement("dates.txt", SampleText.titled("بيان مؤرخ").date("2017-03-22"));

        assertFound(
                "bay:dateFrom:[2017-03-22 TO 2017-03-22] AND PARENT:\"workspace://SpacesStore/" + folder.id() + "\"",
                node);
    }

    private void assertFound(String query, Node node) {
        Waiting.until("a hit for " + query, () -> acs.search().ids(query), ids -> ids.contains(node.id()));
    }

    private static String newWord(String stem) {
        return stem + RunId.newCode().replaceAll("\\D", "");
    }
}
