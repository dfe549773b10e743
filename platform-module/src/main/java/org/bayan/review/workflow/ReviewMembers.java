package org.bayan.review.workflow;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * How the statements of one workflow stand.
 *
 * @param open that await a decision
 * @param returned that await their correction
 * @param approved that are done with
 */
record ReviewMembers(List<NodeRef> open, List<NodeRef> returned, List<NodeRef> approved) {
    /** Whether nothing is left to do. */
    boolean isOver() {
        return open.isEmpty() && returned.isEmpty();
    }

    /** What is to be done next. */
    ReviewStep next() {
        if (!open.isEmpty()) {
            return ReviewStep.APPROVE;
        }
        return returned.isEmpty() ? ReviewStep.END : ReviewStep.CORRECT;
    }
}
