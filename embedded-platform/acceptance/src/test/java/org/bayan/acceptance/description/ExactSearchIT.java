package org.bayan.acceptance.description;

import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** Statements are found by their exact values, which ACS looks up in its database where it has no index. */
@AcceptanceTest
class ExactSearchIT {
    private final Acs acs;
    private final TestFolder folder;

    ExactSearchIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void referenceCode_findsItsStatement() {
        String code = RunId.newCode();
        Node node =
                folder.statement("exact.txt", SampleText.titled("بيان يبحث عنه").code(code));

        assertFound("=bay:referenceCode:\"" + code + "\" AND TYPE:\"bay:statement\"", node);
    }

    @Test
    void state_findsTheStatementsOfAFolder() {
        Node node = folder.statement("state.txt", SampleText.titled("بيان منجز"));

        assertFound("PARENT:\"workspace://SpacesStore/" + folder.id() + "\" AND =bay:extractionState:\"done\"", node);
    }

    private void assertFound(String query, Node node) {
        Waiting.until("a hit for " + query, () -> acs.search().ids(query), ids -> ids.contains(node.id()));
    }
}
