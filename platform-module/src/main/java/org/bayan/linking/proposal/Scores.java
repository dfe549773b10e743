package org.bayan.linking.proposal;

import org.bayan.linking.name.NameForm;

/**
 * Makes a score of features, by weights that were set on the development part of the gold set: of suggestions scored 0.8 or more
 * nearly all should be right, of those below 0.4 a minority.
 */
final class Scores {
    private static final double RIVAL = 0.35;
    private static final int MOST_RIVALS = 5;

    private Scores() {}

    static double of(Features features) {
        double score = base(features);
        score = features.stated() ? score + (1 - score) * 0.5 : score;
        score /= 1 + RIVAL * Math.min(MOST_RIVALS, features.rivals());
        if (features.fuller()) {
            score += (1 - score) * 0.6;
        }
        if (features.rivals() > 0) {
            score += (1 - score) * (0.4 * features.company() + (features.issuer() ? 0.2 : 0));
            score += features.existence() == Existence.DURING ? (1 - score) * 0.1 : 0;
            score -= features.existence() == Existence.AFTER_ITS_END ? score * 0.15 : 0;
        }
        score += (1 - score) * 0.02 * Math.min(5, features.mentions() - 1);
        score *= features.kindFits() ? 1 : 0.4;
        return Math.max(0.01, Math.min(0.99, score));
    }

    private static double base(Features features) {
        double match =
                switch (features.match()) {
                    case EXACT, FOLDED -> 0.85;
                    case INFLECTED -> 0.8;
                    case SPELLING -> 0.75;
                    case TRANSLITERATED -> 0.6;
                    case PARTIAL -> 0.35;
                };
        return features.form() == NameForm.AMBIGUOUS ? Math.min(match, 0.4) : match;
    }
}
