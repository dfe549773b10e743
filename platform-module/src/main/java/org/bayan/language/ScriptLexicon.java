package org.bayan.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and letters of all languages of one script, each with the languages that have it: one look-up does for all. */
final class ScriptLexicon {
    private final List<LanguageProfile> profiles;
    private final Map<String, Integer> words = new HashMap<>();
    /** For each character the languages that it marks, as bits in the order of the profiles. */
    private final byte[] letters = new byte[LanguageProfile.LETTERS];

    /** For each pair of letters its likelihood in each language, side by side in the order of the profiles. */
    private final float[] pairs;

    ScriptLexicon(List<LanguageProfile> profiles) {
        this.profiles = List.copyOf(profiles);
        this.pairs = new float[LanguageProfile.CELLS * LanguageProfile.CELLS * profiles.size()];
        for (int i = 0; i < profiles.size(); i++) {
            profiles.get(i).copyPairs(pairs, i, profiles.size());
            int bit = 1 << i;
            profiles.get(i).words().forEach(w -> words.merge(w, bit, (a, b) -> a | b));
            for (char c = 0; c < letters.length; c++) {
                letters[c] |= profiles.get(i).hasLetter(c) ? bit : 0;
            }
        }
    }

    List<LanguageProfile> profiles() {
        return profiles;
    }

    /** Fills in the likelihood of a word in each language, as {@link LanguageProfile#likelihood} has it. */
    void likelihoods(CharSequence word, double[] sums) {
        Arrays.fill(sums, 0);
        int before = LanguageProfile.BOUNDARY;
        for (int i = 0; i <= word.length(); i++) {
            int cell = i == word.length() ? LanguageProfile.BOUNDARY : LanguageProfile.cell(word.charAt(i));
            int row = (before * LanguageProfile.CELLS + cell) * sums.length;
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
    int having(String word) {
        return words.getOrDefault(word, 0);
    }

    /** The languages that a letter marks, as bits. */
    int markedBy(char letter) {
        return letter < letters.length ? letters[letter] : 0;
    }
}
