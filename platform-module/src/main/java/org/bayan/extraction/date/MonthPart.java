package org.bayan.extraction.date;

import java.util.List;

/**
 * A month by name.
 *
 * @param senses what the name may mean, at least one
 * @param other a second name beside it: none, one that agrees, one that contradicts, or the last month of a range
 * @param otherNumber number of the second name's month, 0 without one
 * @param raw both names as written
 */
record MonthPart(List<Term> senses, Other other, int otherNumber, String raw) {
    /** How a second month name relates to the first. */
    enum Other {
        NONE,
        AGREES,
        CONTRADICTS,
        LAST
    }

    boolean isRare() {
        for (Term sense : senses) {
            if (!sense.kind().isRare()) {
                return false;
            }
        }
        return true;
    }

    boolean isOf(String group) {
        for (Term sense : senses) {
            if (sense.group().equals(group)) {
                return true;
            }
        }
        return false;
    }
}
