package org.bayan.acceptance.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.robustness.HostileKinds.Ending;
import org.bayan.acceptance.robustness.HostileKinds.Kind;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.NeedsRealReading;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One hostile file of each rarer kind, all uploaded at once: each ends as its kind does, and none has anything outside read. */
@AcceptanceTest
@NeedsRealReading
class HostileKindsIT {
    private static final String PLANTED = "planted beside the documents";

    private final Acs acs;
    private final TestFolder folder;
    private final Described described;

    @TempDir
    private Path outside;

    HostileKindsIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
        this.described = new Described(acs);
    }

    @Test
    void upload_everyKindAtOnce_eachEndsAsItsKindDoesAndNothingOutsideIsRead() throws IOException {
        Path planted = Files.writeString(outside.resolve("planted.txt"), PLANTED);
        try (Elsewhere elsewhere = new Elsewhere()) {
            List<Kind> kinds = HostileKinds.all(elsewhere.url(), planted.toString());
            int restarts = restarts();
            Map<String, String> ids = new ConcurrentHashMap<>();
            kinds.parallelStream()
                    .forEach(kind -> ids.put(kind.name(), upload(kind).id()));

            SoftAssertions.assertSoftly(softly -> kinds.forEach(kind -> check(softly, kind, ids.get(kind.name()))));

            assertThat(elsewhere.asked()).isEmpty();
            assertThat(restarts() - restarts).isLessThanOrEqualTo(1);
        }
    }

    private void check(SoftAssertions softly, Kind kind, String id) {
        Node node = described.finished(id);
        Ending ending = kind.ending();
        softly.assertThat(node.state()).as(kind.name()).isEqualTo(ending.state);
        softly.assertThat(acs.statements().get(id).json().toString())
                .as(kind.name())
                .doesNotContain(PLANTED);
        if (ending != Ending.READ) {
            softly.assertThat(message("en", id)).as(kind.name()).containsPattern(ending.english);
            softly.assertThat(message("ar", id)).as(kind.name()).contains(ending.arabic);
        }
    }

    private String message(String language, String id) {
        return acs.inLanguage(language).statements().get(id).message();
    }

    private Node upload(Kind kind) {
        return acs.nodes()
                .file(folder.id())
                .named(kind.name())
                .asStatement()
                .content("application/octet-stream", kind.content())
                .create();
    }

    /** How many readers the server has started in place of others. */
    private int restarts() {
        Answer answer = acs.http().get("/s/bayan/reader");
        assumeThat(answer.status()).isEqualTo(200);
        return answer.json().path("started").asInt()
                - answer.json().path("processes").size();
    }
}
