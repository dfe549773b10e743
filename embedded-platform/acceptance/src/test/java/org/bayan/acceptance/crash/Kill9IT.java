package org.bayan.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The host is killed at random moments of an upload of many documents. Every upload that was acknowledged ends described, and
 * none is described twice. {@code -Dkill9.moments}, {@code -Dkill9.documents} and {@code -Dkill9.seed} say how often, of how
 * many, and repeat a run.
 */
class Kill9IT {
    /** Longer than it takes to describe a document, so that kills come before, in the midst of, and after it. */
    private static final int LONGEST_DELAY_MILLISECONDS = 400;

    private final int moments = Integer.getInteger("kill9.moments", 5);
    private final int documents = Integer.getInteger("kill9.documents", 125);
    private final long seed = Long.getLong("kill9.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final UploadLedger ledger = new UploadLedger();

    @BeforeEach
    void serverIsOurs() {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to kill");
    }

    @Test
    void everyAcknowledgedDocument_isDescribedOnce_whenTheHostIsKilled(TestReporter reporter) {
        reporter.publishEntry("kill9.seed", Long.toString(seed));
        try (KillableServer server = new KillableServer()) {
            server.start();
            String folder = server.acs()
                    .nodes()
                    .createFolder("-root-", RunId.name("kill9"))
                    .id();
            CompletableFuture<Void> uploads = new Uploaders(server::acs, folder, ledger, documents).start();
            int[] killAfter = random.ints(moments, 0, documents).sorted().toArray();
            for (int acknowledged : killAfter) {
                killAndStart(server, acknowledged);
                assertNoneIsDescribedTwice(server, folder);
            }
            uploads.join();
            assertAllEndDescribed(server, folder);
            server.stop();
            server.start();
            assertAllEndDescribed(server, folder);
        }
    }

    private void killAndStart(KillableServer server, int acknowledged) {
        Waiting.until("upload " + acknowledged, ledger::acknowledged, count -> count >= acknowledged);
        CompletableFuture.runAsync(
                        server::kill,
                        CompletableFuture.delayedExecutor(
                                random.nextInt(LONGEST_DELAY_MILLISECONDS), TimeUnit.MILLISECONDS))
                .join();
        server.start();
    }

    private void assertNoneIsDescribedTwice(KillableServer server, String folder) {
        assertThat(ledger.describedTwice(server.acs().nodes().children(folder)))
                .as("described twice (kill9.seed=%d)", seed)
                .isEmpty();
    }

    /** Also those that the server had taken in when it was killed, but could no longer acknowledge. */
    private void assertAllEndDescribed(KillableServer server, String folder) {
        List<Node> nodes = Waiting.until(
                "all documents to be described (kill9.seed=" + seed + ")",
                () -> server.acs().nodes().children(folder),
                all -> all.stream().allMatch(Node::isFinished));

        assertThat(ledger.acknowledged()).isEqualTo(documents);
        assertThat(ledger.missingFrom(nodes)).as("acknowledged, but gone").isEmpty();
        assertThat(nodes).allMatch(n -> "done".equals(n.state()));
        assertThat(nodes).allMatch(n -> ("بيان " + n.name()).equals(n.property("cm:title")));
        assertThat(nodes).allMatch(n -> "1.0".equals(n.property("cm:versionLabel")));
        assertThat(nodes).noneMatch(n -> n.aspects().contains("bay:conflicting"));
        assertThat(ledger.describedTwice(nodes)).as("described twice").isEmpty();
    }
}
