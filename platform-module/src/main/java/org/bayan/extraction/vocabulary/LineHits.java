package org.bayan.extraction.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.language.Words;

/** The wordings of all families that stand in one line as whole words. Most families have none, which one bit tells. */
final class LineHits {
    /** Characters that may stand before the first wording of a line: white space, quotes, bullets. */
    private static final int LONGEST_LEAD = 8;

    private final int lead;
    private Term[][] meanings = new Term[4][];
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    /** Whether the folded text, too, has a word beginning there. */
    private boolean[] begins = new boolean[4];

    private int count;
    private long families;
    private long leading;

    LineHits(String line) {
        this.lead = leadOf(line);
    }

    /** The last offset at which a wording begins the line. */
    int lead() {
        return lead;
    }

    static int leadOf(CharSequence line) {
        int lead = 0;
        while (lead < line.length()
                && lead < LONGEST_LEAD
                && !Words.isWordCharacter(line.charAt(lead))
                && !Character.isLetterOrDigit(line.charAt(lead))) {
            lead++;
        }
        return lead;
    }

    void add(Term[] meaning, int start, int end, boolean beginsWord) {
        if (count == starts.length) {
            meanings = Arrays.copyOf(meanings, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            begins = Arrays.copyOf(begins, count * 2);
        }
        meanings[count] = meaning;
        starts[count] = start;
        ends[count] = end;
        begins[count++] = beginsWord;
        for (Term term : meaning) {
            families |= bit(term.family());
            leading |= start <= lead ? bit(term.family()) : 0;
        }
    }

    /** The longest wording of a family that the line begins with, the first of equally long ones; null where it has none. */
    PhraseMatch atStart(TermFamily family) {
        if ((leading & bit(family)) == 0) {
            return null;
        }
        Term best = null;
        int at = -1;
        for (int i = 0; i < count && starts[i] <= lead; i++) {
            Term term = of(meanings[i], family);
            if (term != null && (best == null || ends[i] > ends[at])) {
                best = term;
                at = i;
            }
        }
        return best == null ? null : new PhraseMatch(best, starts[at], ends[at]);
    }

    /** The wordings of a family, the longest of overlapping ones, in the order of the line. */
    List<PhraseMatch> words(TermFamily family) {
        if ((families & bit(family)) == 0) {
            return List.of();
        }
        List<PhraseMatch> chosen = new ArrayList<>(4);
        int free = 0;
        int i = 0;
        while (i < count) {
            int start = starts[i];
            Term best = null;
            int end = 0;
            for (; i < count && starts[i] == start; i++) {
                Term term = begins[i] && start >= free ? of(meanings[i], family) : null;
                if (term != null) {
                    best = term;
                    end = ends[i];
                }
            }
            if (best != null) {
                chosen.add(new PhraseMatch(best, start, end));
                free = end;
            }
        }
        return chosen;
    }

    private static Term of(Term[] meaning, TermFamily family) {
        for (Term term : meaning) {
            if (term.family() == family) {
                return term;
            }
        }
        return null;
    }

    private static long bit(TermFamily family) {
        return 1L << family.ordinal();
    }
}
