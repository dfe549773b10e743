package org.bayan.extraction.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Finds the end of a Russian or French name, whose words have small letters: before a verb, a preposition or punctuation. */
final class SmallLetteredNames {
    private static final Set<String> FRENCH_LINKS =
            Set.of("de", "du", "des", "la", "le", "les", "et", "aux", "au", "à", "pour", "en", "auprès");

    private static final Pattern RUSSIAN_VERB =
            Pattern.compile("\\p{Ll}+(?:ает|яет|ует|юет|ит|ют|ала|ало|али|ал|ил|ила|ило|или|ел|ела|ело|ели|ся|сь)");

    private final Phrases ends;
    private final Phrases says;

    SmallLetteredNames(Phrases ends, Phrases says) {
        this.ends = ends;
        this.says = says;
    }

    /** @param head the words for its kind, with which the text begins */
    int end(String rest, PhraseMatch head) {
        boolean cyrillic = rest.charAt(0) >= '\u0400';
        int last = head.end();
        int at = NameWords.next(rest, head.end());
        for (int words = 0; at < rest.length() && words < NameWords.MOST; words++) {
            if (NameWords.isStop(rest, last, at)) {
                return last;
            }
            int end = NameWords.wordEnd(rest, at);
            String word = rest.substring(at, end);
            String small = word.toLowerCase(Locale.ROOT);
            boolean link = !cyrillic && FRENCH_LINKS.contains(small);
            boolean verb = NameWords.isInitial(word)
                    || cyrillic && RUSSIAN_VERB.matcher(word).matches()
                    || NameWords.at(ends, rest, at).isPresent()
                    || NameWords.at(says, rest, at).isPresent()
                    || Character.isDigit(word.charAt(0));
            if (verb && !(cyrillic && (isSeat(rest, at, end, "в", "во") || rest.startsWith("на территории ", at)))) {
                return last;
            }
            last = link || small.equals("и") ? last : end;
            at = NameWords.next(rest, end);
        }
        return last;
    }

    private boolean isSeat(String rest, int at, int end, String... prepositions) {
        int next = NameWords.next(rest, end);
        return Set.of(prepositions).contains(rest.substring(at, end))
                && next < rest.length()
                && Character.isUpperCase(rest.charAt(next));
    }
}
