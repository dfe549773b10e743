package org.bayan.language;

import java.util.Arrays;

/** Evidence for the languages of one script, gathered word by word. */
final class LanguageTally {
    private static final double WORD_WEIGHT = 3;
    private static final double LETTER_WEIGHT = 1.2;
    private static final double PAIR_WEIGHT = 1;

    private static final int MOST_OWN_LETTERS = 3;

    private final ScriptLexicon lexicon;
    private final double[] scores;
    private final int[] own;
    private final double[] likelihoods;
    private int letters;
    private int words;

    LanguageTally(ScriptLexicon lexicon) {
        this.lexicon = lexicon;
        this.scores = new double[lexicon.profiles().size()];
        this.own = new int[scores.length];
        this.likelihoods = new double[scores.length];
    }

    void add(CharSequence word) {
        letters += word.length();
        words++;
        if (scores.length == 1) {
            return;
        }
        int having = lexicon.having(word);
        countOwnLetters(word);
        lexicon.likelihoods(word, likelihoods);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += PAIR_WEIGHT * likelihoods[i]
                    + ((having >> i & 1) * WORD_WEIGHT)
                    + LETTER_WEIGHT * Math.min(own[i], MOST_OWN_LETTERS);
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

    private void countOwnLetters(CharSequence word) {
        Arrays.fill(own, 0);
        for (int at = 0; at < word.length(); at++) {
            int marked = lexicon.markedBy(word.charAt(at));
            for (int i = 0; marked != 0; i++, marked >>= 1) {
                own[i] += marked & 1;
            }
        }
    }
}
