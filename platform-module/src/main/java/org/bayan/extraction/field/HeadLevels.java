package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * Tells which of the bodies of a letterhead speaks where it is not the last one: a government that stands below its ministry is
 * there in place of the state, and a committee below a ministry speaks for it.
 */
final class HeadLevels {
    private final Phrases governments;
    private final Phrases ministries;
    private final Phrases committees;

    HeadLevels(Vocabulary vocabulary) {
        this.governments = vocabulary.phrases(TermFamily.GOVERNMENT);
        this.ministries = vocabulary.phrases(TermFamily.MINISTRY);
        this.committees = vocabulary.phrases(TermFamily.COMMITTEE);
    }

    /** Moves the body that speaks to the end of the list. */
    void speaking(DocumentView view, List<RoledLine> bodies) {
        int size = bodies.size();
        if (size < 2) {
            return;
        }
        String above = view.of(bodies.get(size - 2));
        String last = view.of(bodies.get(size - 1));
        boolean government = governments.atStart(last).isPresent()
                && governments.atStart(above).isEmpty();
        boolean committee = committees.atStart(last).isPresent()
                && ministries.any(above, m -> m.start() == 0 || m.end() == above.length());
        if (government || committee) {
            bodies.add(bodies.remove(size - 2));
        }
    }
}
