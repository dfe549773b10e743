package org.bayan.extraction.field;

import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.Phrases;

/**
 * Tells Arabic adjectives from nouns by their form: in a name a definite word behind a definite one is an adjective («وزارة الدفاع
 * الروسية»), a noun there is what the body speaks of («أدانت وزارة الدفاع الهجوم»).
 */
final class ArabicAdjectives {
    /** Adjectives of relation, participles, comparatives, and the two commonest forms of the others. */
    private static final Pattern FORM =
            Pattern.compile("و?ال(?:.{2,}(?:ي|ية|يين|يون|يات)|م.{2,}|.ا..(?:ة|ين|ات)?|..ي.(?:ة|ين)?|أ...?|..[ىا])");

    private final Phrases others;

    /** @param others adjectives that have none of these forms */
    ArabicAdjectives(Phrases others) {
        this.others = others;
    }

    /** Whether a definite word is no adjective; words without article and those behind «لل» are none of either. */
    boolean isNone(String word) {
        return word.startsWith("ال")
                && others.whole(word).isEmpty()
                && !FORM.matcher(word).matches();
    }
}
