package org.bayan.language;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes the Arabic proclitics و ف ب ل ك س ال لل off a name, only where what remains is a known name and the whole is not.
 * No stemmer: one turns وليد into ليد. The future particle س stands before verbs only, so it is never taken off together
 * with others; سيبشار is no mention of بشار.
 */
public final class Clitics {
    /** Frequent names and words that begin with a letter that looks like a clitic, for callers that know few names. */
    private static final Set<String> WHOLE_WORDS = Set.of(
            "كمال", "كامل", "كريم", "كرم", "كنان", "بلال", "بشار", "باسل", "باسم", "بسام", "بدر", "بكر", "بهاء", "بنان",
            "بيان", "لبنان", "لبيب", "لطفي", "ليلي", "ليبيا", "لقمان", "لوي", "فاروق", "فارس", "فادي", "فراس", "فيصل",
            "فواد", "فريد", "فهد", "فايز", "فلسطين", "فرنسا", "سليم", "سليمان", "سالم", "سامي", "سامر", "سمير", "سعيد",
            "سعد", "سهيل", "وليد", "وايل", "وسام", "وسيم", "وفيق", "وزير", "وزاره", "وفد", "وكاله", "بلد", "باريس",
            "بيروت", "بغداد", "كركوك", "كويت", "كتاب", "فريق", "سوريا", "سوريه", "سلام", "سلطان", "سيف", "بحرين",
            "لواء", "لجنه", "كلمه", "بلاغ");

    private static final String[] CONJUNCTIONS = {"", "و", "ف"};
    private static final String[] PREPOSITIONS = {"", "ب", "ل", "ك"};

    private Clitics() {}

    /**
     * The name behind the clitics of a token or phrase; only the front of its first word is looked at.
     *
     * @param phrase a token, or several words of which the first may carry clitics
     * @param known tells whether a phrase is a known name; it folds by itself as the caller's names need
     */
    public static Optional<CliticSplit> split(String phrase, Predicate<String> known) {
        if (phrase.length() < 3 || known.test(phrase) || WHOLE_WORDS.contains(FoldKey.of(phrase))) {
            return Optional.empty();
        }
        for (String preposition : PREPOSITIONS) {
            for (String conjunction : CONJUNCTIONS) {
                Optional<CliticSplit> split = behind(phrase, conjunction + preposition, known);
                if (split.isPresent()) {
                    return split;
                }
            }
        }
        return behindFuture(phrase, known);
    }

    /** Whether a word is one of the frequent ones that only look as if they began with a clitic. */
    public static boolean isWholeWord(String folded) {
        return WHOLE_WORDS.contains(folded);
    }

    private static Optional<CliticSplit> behind(String phrase, String clitics, Predicate<String> known) {
        if (!phrase.startsWith(clitics)) {
            return Optional.empty();
        }
        int start = clitics.length();
        String rest = phrase.substring(start);
        if (start > 0 && isName(rest, known)) {
            return Optional.of(new CliticSplit(rest, start, false));
        }
        if (clitics.endsWith("ل") && rest.startsWith("ل") && isName("ال" + rest.substring(1), known)) {
            return Optional.of(new CliticSplit("ال" + rest.substring(1), start - 1, true));
        }
        if (rest.startsWith("ال") && isName(rest.substring(2), known)) {
            return Optional.of(new CliticSplit(rest.substring(2), start + 2, false));
        }
        return Optional.empty();
    }

    private static Optional<CliticSplit> behindFuture(String phrase, Predicate<String> known) {
        String rest = phrase.substring(1);
        return phrase.charAt(0) == 'س' && isName(rest, known)
                ? Optional.of(new CliticSplit(rest, 1, false))
                : Optional.empty();
    }

    private static boolean isName(String rest, Predicate<String> known) {
        return rest.length() > 1 && known.test(rest);
    }
}
