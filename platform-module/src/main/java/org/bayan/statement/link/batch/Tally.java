package org.bayan.statement.link.batch;

import java.util.List;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;

/** How many links a batch has made: in one statement, or in all that it has worked on. */
public record Tally(int linked, int suggested) {
    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
        return new Tally(linked + other.linked, suggested + other.suggested);
    }

    /** What a change has added of a batch's own. */
    static Tally of(List<LinkEvidence> before, List<LinkEvidence> after, String batchId) {
        return new Tally(
                count(after, batchId, LinkState.LINKED) - count(before, batchId, LinkState.LINKED),
                count(after, batchId, LinkState.SUGGESTED) - count(before, batchId, LinkState.SUGGESTED));
    }

    private static int count(List<LinkEvidence> links, String batchId, LinkState state) {
        return (int) links.stream()
                .filter(link -> batchId.equals(link.batchId()) && link.state() == state)
                .count();
    }
}
