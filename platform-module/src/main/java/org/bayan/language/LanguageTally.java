package org.bayan.language;

import java.util.Arrays;
import java.util.List;

/** Evidence for the languages of one script, gathered word by word. */
final class LanguageTally {
    private static final double WORD_WEIGHT = 3;
    private static final double LETTER_WEIGHT = 1.2;
    private static final double PAIR_WEIGHT = 1;

    private final List<LanguageProfile> profiles;
    private final double[] scores;
    private int letters;
    private int words;

    LanguageTally(List<LanguageProfile> profiles) {
        this.profiles = profiles;
        this.scores = new double[profiles.size()];
    }

    void add(CharSequence word) {
        letters += word.length();
        words++;
        if (profiles.size() == 1) {
            return;
        }
        String whole = word.toString();
        for (int i = 0; i < scores.length; i++) {
            LanguageProfile profile = profiles.get(i);
            scores[i] += PAIR_WEIGHT * profile.likelihood(word)
                    + (profile.hasWord(whole) ? WORD_WEIGHT : 0)
                    + LETTER_WEIGHT * ownLetters(profile, word);
        }
    }

    void add(LanguageTally other) {
        letters += other.letters;
        words += other.words;
        for (int i = 0; i < scores.length; i++) {
            scores[i] += other.scores[i];
        }
    }

    void clear() {
        letters = 0;
        words = 0;
        Arrays.fill(scores, 0);
    }

    int letters() {
        return letters;
    }

    int words() {
        return words;
    }

    /** Index of the likeliest language. */
    int best() {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** By how much the likeliest language leads the second, in score a word; endless where there is no second. */
    double lead() {
        int best = best();
        double second = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            second = i == best ? second : Math.max(second, scores[i]);
        }
        return (scores[best] - second) / Math.max(1, words);
    }

    private static int ownLetters(LanguageProfile profile, CharSequence word) {
        int own = 0;
        for (int i = 0; i < word.length(); i++) {
            own += profile.hasLetter(word.charAt(i)) ? 1 : 0;
        }
        return Math.min(own, 3);
    }
}
