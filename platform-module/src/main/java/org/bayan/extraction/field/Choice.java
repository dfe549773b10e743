package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;

/** Decides among the candidates of one field. */
interface Choice {
    /** Candidates below this score are kept as rivals and never stored: no value is better than a wrong one. */
    double FLOOR = 0.5;

    /** @param candidates at least one, the best first, and of equal ones the first in the text */
    FieldDecision choose(Field field, List<FieldCandidate> candidates);
}
