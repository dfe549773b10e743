package org.bayan.acceptance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Nodes;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** A rendition of a statement is no statement, and no reason to read it again. */
@AcceptanceTest
class RenditionIT {
    private final Acs acs;
    private final TestFolder folder;

    RenditionIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @Test
    void rendition_leavesTheStatementAlone() {
        Node node = folder.statement("rendition.txt", SampleText.titled("بيان له عرض"));
        String renditions = Nodes.API + "/nodes/" + node.id() + "/renditions";
        Answer offered = acs.http().get(renditions);
        List<String> ids = offered.status() == 200
                ? offered.json().path("list").path("entries").findValuesAsText("id")
                : List.of();
        assumeTrue(ids.contains("pdf"), "This server has no transform engine: it offers no PDF of a text file");
        acs.http().post(renditions, Map.of("id", "pdf")).expect(202);
        Waiting.until(
                "the PDF to be made",
                () -> acs.http().get(renditions + "/pdf"),
                a -> "CREATED".equals(a.json().path("entry").path("status").asText()));

        Node seen = acs.nodes().get(node.id());
        assertThat(seen.time("bay:extractedAt")).isEqualTo(node.time("bay:extractedAt"));
        assertThat(acs.nodes().versions(node.id())).isEqualTo(List.of("1.0"));
    }
}
