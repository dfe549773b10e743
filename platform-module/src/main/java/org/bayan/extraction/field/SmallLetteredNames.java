package org.bayan.extraction.field;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Finds the end of a Russian or French name, whose words have small letters: before a verb, a preposition or punctuation. */
final class SmallLetteredNames {
    private static final Set<String> FRENCH_LINKS =
            Set.of("de", "du", "des", "la", "le", "les", "et", "aux", "au", "à", "avec", "pour", "en", "auprès");

    /** ", des Ressources hydrauliques et de la Pêche": fields behind commas, the last behind "et". */
    private static final Pattern FRENCH_LIST = Pattern.compile(
            "((?:, (?:des |du |de la |de l['’]|de )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Ll}[\\p{L}'’-]+)?)+) et (?:des |du |de la |de l['’])?\\p{Lu}");

    /** "Collectif de solidarité avec les réfugiés". */
    private static final Pattern WITH = Pattern.compile("(?:solidarité|amitié|relations|dialogue|coopération) avec$");

    private static final Pattern ADJECTIVE = Pattern.compile(
            "[\\u0400-\\u04FF-]{2,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ей|ую|ых|их|ыми|ими)");

    private static final int MOST_ADJECTIVES = 5;
    private static final int LONGEST_QUOTE = 40;
    /** Behind it stands somebody's name. */
    private static final String NAMED_AFTER = "имени ";

    private final Phrases ends;
    private final Phrases says;
    private final Phrases kinds;

    SmallLetteredNames(Phrases ends, Phrases says, Phrases kinds) {
        this.kinds = kinds;
        this.ends = ends;
        this.says = says;
    }

    /** «Коммунистическая партия»: the kind behind one adjective or several, the first with a capital. */
    Optional<PhraseMatch> kind(String rest) {
        if (rest.isEmpty() || rest.charAt(0) < '\u0410' || rest.charAt(0) > '\u042F') {
            return Optional.empty();
        }
        int at = 0;
        for (int words = 0; at < rest.length() && words < MOST_ADJECTIVES; words++) {
            Optional<PhraseMatch> kind = NameWords.at(kinds, rest, at);
            if (kind.isPresent() && words > 0) {
                return Optional.of(
                        new PhraseMatch(kind.get().term(), 0, kind.get().end()));
            }
            int end = NameWords.wordEnd(rest, at);
            int next = NameWords.next(rest, end);
            if (!ADJECTIVE.matcher(rest).region(at, end).matches() || NameWords.isStop(rest, end, next)) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.empty();
    }

    /** @param head the words for its kind, with which the text begins */
    int end(String rest, PhraseMatch head) {
        boolean cyrillic = rest.charAt(0) >= '\u0400';
        int last = head.end();
        int at = NameWords.next(rest, head.end());
        for (int words = 0; at < rest.length() && words < NameWords.MOST; words++) {
            if (NameWords.isStop(rest, last, at)) {
                int list = cyrillic ? 0 : listEnd(rest, last);
                if (list > 0) {
                    last = list;
                    at = NameWords.next(rest, list);
                    continue;
                }
                return cyrillic ? quoted(rest, last) : last;
            }
            int end = NameWords.wordEnd(rest, at);
            String word = rest.substring(at, end);
            String small = word.toLowerCase(Locale.ROOT);
            boolean link = !cyrillic && FRENCH_LINKS.contains(small);
            boolean verb = NameWords.isInitial(word) && !rest.startsWith(NAMED_AFTER, at - NAMED_AFTER.length())
                    || cyrillic && RussianVerbs.is(word)
                    || NameWords.at(ends, rest, at).isPresent()
                            && !WITH.matcher(rest.substring(0, end)).find()
                    || NameWords.at(says, rest, at).isPresent()
                    || Character.isDigit(word.charAt(0));
            if (verb && !(cyrillic && (isSeat(rest, at, end, "в", "во") || rest.startsWith("на территории ", at)))) {
                return last;
            }
            if (!cyrillic && small.equals("à") && !isCapital(rest, NameWords.next(rest, end))) {
                return last;
            }
            last = link || small.equals("и") ? last : end;
            at = NameWords.next(rest, end);
        }
        return last;
    }

    private static boolean isCapital(String rest, int at) {
        return at < rest.length() && Character.isUpperCase(rest.charAt(at));
    }

    private static int listEnd(String rest, int from) {
        Matcher list = FRENCH_LIST.matcher(rest).region(from, rest.length());
        return list.lookingAt() ? list.end(1) : 0;
    }

    /** «Партия «Единая Россия»»: a name in quotes right behind the kind. */
    private static int quoted(String rest, int end) {
        boolean opens = rest.startsWith(" «", end);
        int close = opens ? rest.indexOf('»', end) : -1;
        return close > 0 && close - end <= LONGEST_QUOTE ? close + 1 : end;
    }

    private boolean isSeat(String rest, int at, int end, String... prepositions) {
        int next = NameWords.next(rest, end);
        return Set.of(prepositions).contains(rest.substring(at, end))
                && next < rest.length()
                && Character.isUpperCase(rest.charAt(next));
    }
}
