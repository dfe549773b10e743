package org.bayan.extraction.field;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Arabic adjectives from nouns by their form: in a name a definite word behind a definite one is an adjective («وزارة الدفاع
 * الروسية»), a noun there is what the body speaks of («أدانت وزارة الدفاع الهجوم»).
 */
final class ArabicAdjectives {
    /** Adjectives of relation, participles, comparatives, and the two commonest forms of the others. */
    private static final Pattern FORM =
            Pattern.compile("و?ال(?:.{2,}(?:ي|ية|يين|يون|يات)|م.{2,}|.ا..(?:ة|ين|ات)?|..ي.(?:ة|ين)?|أ...?|..[ىا])");

    private static final Set<String> OTHERS = Set.of(
            "العام",
            "العامة",
            "الحر",
            "الحرة",
            "الأول",
            "الأولى",
            "الثاني",
            "الثانية",
            "الأحرار",
            "الشرفاء",
            "الأدنى",
            "الأقصى",
            "الأوسط",
            "الآخر",
            "الخاص",
            "الخاصة",
            "العسكر",
            "الأشراف",
            "الأرثوذكس",
            "الكاثوليك",
            "الجدد",
            "الوسطى",
            "العرب",
            "الكرد",
            "الأكراد",
            "الأرمن",
            "التركمان");

    private ArabicAdjectives() {}

    /** Whether a definite word is no adjective; words without article and those behind «لل» are none of either. */
    static boolean isNone(String word) {
        return word.startsWith("ال")
                && !OTHERS.contains(word)
                && !FORM.matcher(word).matches();
    }
}
