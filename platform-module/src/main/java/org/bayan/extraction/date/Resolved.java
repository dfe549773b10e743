package org.bayan.extraction.date;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.date.StatedDate.Certainty;

/**
 * A draft with its meaning decided.
 *
 * @param date what it means
 * @param evidence what was observed on the way
 * @param alternatives what else it could mean or says as well
 */
record Resolved(StatedDate date, List<DateEvidence> evidence, List<StatedDate> alternatives) {

    Resolved and(DateEvidence more) {
        List<DateEvidence> all = new ArrayList<>(evidence);
        all.add(more);
        return new Resolved(date, all, alternatives);
    }

    Resolved or(StatedDate alternative) {
        List<StatedDate> all = new ArrayList<>(alternatives);
        all.add(alternative);
        return new Resolved(date, evidence, all);
    }

    /** The same with a lower certainty: a conflict stays a conflict. */
    Resolved atMost(Certainty certainty) {
        return date.certainty().compareTo(certainty) >= 0
                ? this
                : new Resolved(date.withCertainty(certainty), evidence, alternatives);
    }
}
