package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.statement.evidence.LinkEvidence;

/**
 * Marks what a batch changes in a statement, each change with what was there before, so that the batch can be undone exactly.
 * What a person decides afterwards loses the mark, and stays.
 */
public final class BatchMarks {
    private BatchMarks() {}

    /**
     * @param before the links as the batch found them
     * @param after the links as the batch leaves them
     * @return {@code after} with the batch's mark on all that is new in it
     */
    public static List<LinkEvidence> mark(List<LinkEvidence> before, List<LinkEvidence> after, String batchId) {
        Set<LinkEvidence> kept = new HashSet<>(before);
        List<LinkEvidence> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<LinkEvidence> marked = new ArrayList<>();
        boolean told = false;
        for (LinkEvidence link : after) {
            if (kept.contains(link)) {
                marked.add(link);
            } else {
                marked.add(link.change().batch(batchId, told ? List.of() : gone).build());
                told = true;
            }
        }
        return marked;
    }

    /** The links without what the batch made, and with what it replaced. */
    public static List<LinkEvidence> undo(List<LinkEvidence> links, String batchId) {
        List<LinkEvidence> undone = new ArrayList<>();
        for (LinkEvidence link : links) {
            if (batchId.equals(link.batchId())) {
                undone.addAll(link.replaced());
            } else {
                undone.add(link);
            }
        }
        return LinkMerge.sorted(undone);
    }
}
