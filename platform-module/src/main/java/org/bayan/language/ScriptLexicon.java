package org.bayan.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and letters of all languages of one script, each with the languages that have it: one look-up does for all. */
final class ScriptLexicon {
    private final List<LanguageProfile> profiles;
    /** The frequent words by their hashes, open-addressed, so that a word of a text need not be cut out to be looked up. */
    private final String[] words;
    /** For each of them the languages that have it, as bits. */
    private final int[] having;
    /** For each character the languages that it marks, as bits in the order of the profiles. */
    private final byte[] letters = new byte[LanguageProfile.LETTERS];

    /** The cells that any language uses numbered from 1, so that the table of pairs stays in the processor's cache. */
    private final int[] numbers = new int[LanguageProfile.CELLS];

    private final int rows;
    /** For each pair of numbers its likelihood in each language, side by side in the order of the profiles. */
    private final float[] pairs;

    ScriptLexicon(List<LanguageProfile> profiles) {
        this.profiles = List.copyOf(profiles);
        this.rows = number();
        this.pairs = new float[rows * rows * profiles.size()];
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            copyPairs(i);
            int bit = 1 << i;
            profiles.get(i).words().forEach(w -> known.merge(w, bit, (a, b) -> a | b));
            for (char c = 0; c < letters.length; c++) {
                letters[c] |= profiles.get(i).hasLetter(c) ? bit : 0;
            }
        }
        this.words = new String[Integer.highestOneBit(known.size() + 1) * 4];
        this.having = new int[words.length];
        known.forEach((word, languages) -> {
            int slot = slot(word);
            words[slot] = word;
            having[slot] = languages;
        });
    }

    /** Numbers the used cells; all others are 0. */
    private int number() {
        int next = 1;
        for (int cell = 0; cell < LanguageProfile.CELLS; cell++) {
            int at = cell;
            numbers[cell] = profiles.stream().anyMatch(p -> p.uses(at)) ? next++ : 0;
        }
        return next;
    }

    private void copyPairs(int language) {
        for (int before = 0; before < LanguageProfile.CELLS; before++) {
            for (int cell = 0; cell < LanguageProfile.CELLS; cell++) {
                int row = numbers[before] * rows + numbers[cell];
                pairs[row * profiles.size() + language] = profiles.get(language).pair(before, cell);
            }
        }
    }

    List<LanguageProfile> profiles() {
        return profiles;
    }

    /** Fills in the likelihood of a word in each language, as {@link LanguageProfile#likelihood} has it. */
    void likelihoods(CharSequence word, double[] sums) {
        Arrays.fill(sums, 0);
        int boundary = numbers[LanguageProfile.BOUNDARY];
        int before = boundary;
        for (int i = 0; i <= word.length(); i++) {
            int cell = i == word.length() ? boundary : numbers[LanguageProfile.cell(word.charAt(i))];
            int row = (before * rows + cell) * sums.length;
            for (int language = 0; language < sums.length; language++) {
                sums[language] += pairs[row + language];
            }
            before = cell;
        }
        for (int language = 0; language < sums.length; language++) {
            sums[language] /= word.length() + 1;
        }
    }

    /** The languages that have a word among their frequent ones, as bits. */
    int having(CharSequence word) {
        return having[slot(word)];
    }

    /** Where a word stands, or the free place where it would. */
    private int slot(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        while (words[slot] != null && !words[slot].contentEquals(word)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    /** The languages that a letter marks, as bits. */
    int markedBy(char letter) {
        return letter < letters.length ? letters[letter] : 0;
    }
}
