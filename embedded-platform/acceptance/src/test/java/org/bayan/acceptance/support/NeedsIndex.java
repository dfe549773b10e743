package org.bayan.acceptance.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.bayan.acceptance.client.Acs;

/** Says of a test that it was not run because the server has no search index. */
public final class NeedsIndex {
    /** Longer than the usual lag of an index behind the repository. */
    private static final Duration LAG = Duration.ofSeconds(45);

    private final boolean indexed;

    private NeedsIndex(boolean indexed) {
        this.indexed = indexed;
    }

    /** Files a new file and looks for it by the beginning of its name, which no database answers. */
    public static NeedsIndex probe(Acs acs, TestFolder folder) {
        String word = "probe" + RunId.newCode().replaceAll("\\D", "");
        acs.nodes().file(folder.id()).named(word + ".txt").text("probe").create();
        try {
            Waiting.until("the probe", LAG, () -> acs.search().ids("cm:name:\"" + word + "*\""), ids -> !ids.isEmpty());
            return new NeedsIndex(true);
        } catch (AssertionError inVain) {
            return new NeedsIndex(false);
        }
    }

    public void assume() {
        assumeTrue(
                indexed,
                "This server has no search index: within " + LAG.toSeconds()
                        + " seconds it did not find a new file by a word of its name");
    }
}
