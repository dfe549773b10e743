package org.bayan.review.workflow;

import org.bayan.review.ReviewRefused;

/**
 * Stops what the engine was about to do, and rolls it back. Not an access denied: of that ACS's REST API tells callers only that it
 * was, and not why.
 */
final class StepRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    StepRefused(ReviewRefused reason) {
        super(reason.sentence(), reason);
    }
}
