package org.bayan.statement;

import java.util.Arrays;
import org.bayan.model.BayanModel;

/** Where the review of a description stands. The codes are those of {@link BayanModel#PROP_REVIEW_STATE}. */
public enum ReviewState {
    UNREVIEWED("unreviewed"),
    IN_REVIEW("inReview"),
    APPROVED("approved"),
    /** Returned for correction. */
    REJECTED("rejected");

    private final String code;

    ReviewState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** A statement without a code has not been reviewed. */
    public static ReviewState of(Object code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElse(UNREVIEWED);
    }
}
