package org.bayan.extraction.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * Finds the end of an Arabic, Persian or Sorani name, which no capitals show: behind the definite word that closes an Arabic
 * construct, elsewhere before a verb, a preposition or a word that never belongs to a name.
 */
final class RightToLeftNames {
    /** The present of an Arabic verb; a masdar has a long vowel before its last letter. */
    private static final Pattern PRESENT = Pattern.compile("[وف]?[تي](?![\\u0621-\\u064A]{2}ي)[\\u0621-\\u064A]{2,5}");

    private static final Pattern KURDISH_VERB = Pattern.compile("(?:دە|نا)[\\u0621-\\u06D5]{2,}(?:ێت|ات|ەن|ین|ن)");

    /** Persian marks an object behind it: what stands between a body and the mark are the body's name and the object. */
    private static final String OBJECT = " را ";

    private static final int WORDS_BEFORE_OBJECT = 3;

    private final Phrases bodies;
    private final Phrases ends;
    private final Phrases says;
    private final Phrases places;
    private final Phrases countries;
    private final Phrases states;

    RightToLeftNames(Vocabulary vocabulary) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.ends = vocabulary.phrases(TermFamily.NAME_END);
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.places = vocabulary.phrases(TermFamily.PLACE);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.states = vocabulary.phrases(TermFamily.STATE);
    }

    /**
     * «حركة طالبان ذبيح الله مجاهد»: an Arabic name that no definite word closes ends behind its first complement, as what follows
     * is somebody's name.
     */
    int end(String rest, PhraseMatch head) {
        int end = openEnd(rest, head);
        String name = rest.substring(0, end);
        boolean closed = !head.term().language().equals("ar")
                || name.replace(" الله", "").contains(" ال")
                || name.contains(" لل")
                || !places.words(name).isEmpty()
                || !countries.words(name).isEmpty();
        if (head.term().language().equals("fa")) {
            return rest.substring(end).startsWith(OBJECT) ? upTo(rest, end, WORDS_BEFORE_OBJECT) : end;
        }
        int complement = NameWords.next(rest, head.end());
        return closed || complement >= end ? end : NameWords.wordEnd(rest, complement);
    }

    /** The end of the first words; with those behind "and", as in «وزارت فرهنگ و ارشاد». */
    private static int upTo(String rest, int end, int most) {
        int at = 0;
        int last = 0;
        for (int words = 0; at < end && words < most; words++) {
            last = NameWords.wordEnd(rest, at);
            at = NameWords.next(rest, last);
            if (rest.startsWith("و ", at)) {
                at = NameWords.next(rest, at + 1);
                words--;
            }
        }
        return Math.min(last, end);
    }

    private int openEnd(String rest, PhraseMatch head) {
        String language = head.term().language();
        boolean arabic = language.equals("ar");
        boolean closed = arabic && isClosing(rest, head);
        int last = head.end();
        int at = NameWords.next(rest, head.end());
        for (int words = 0; at < rest.length() && words < NameWords.MOST; words++) {
            int end = NameWords.wordEnd(rest, at);
            String word = rest.substring(at, end);
            Optional<PhraseMatch> state = words > 0 || closed ? known(rest, at) : Optional.empty();
            if (NameWords.isStop(rest, last, at)) {
                return last;
            }
            if (word.equals("في") || word.equals("لە") || word.equals("در")) {
                return placeEnd(rest, end).orElse(last);
            }
            if (word.equals("لدى") && closed) {
                last = end;
                at = NameWords.next(rest, end);
                continue;
            }
            if (NameWords.at(ends, rest, at).isPresent() || Character.isDigit(word.charAt(0))) {
                return last;
            }
            if (!arabic && state.isPresent()) {
                return state.get().end();
            }
            if (arabic && closed && isObject(rest, last, word)) {
                return last;
            }
            if (arabic ? closed && isBeyond(word) : KURDISH_VERB.matcher(word).matches()) {
                return last;
            }
            if (arabic
                    && words > 0
                    && NameWords.at(says, rest, at).filter(m -> m.end() == end).isPresent()) {
                return last;
            }
            closed |= arabic
                    && (isDefinite(word) || NameWords.at(places, rest, at).isPresent());
            last = end;
            at = NameWords.next(rest, end);
        }
        return last;
    }

    private Optional<PhraseMatch> known(String rest, int at) {
        return NameWords.at(states, rest, at).or(() -> NameWords.at(countries, rest, at));
    }

    private boolean isClosing(String rest, PhraseMatch head) {
        return head.term().code().equals("whole")
                && (isDefinite(rest) || rest.substring(0, head.end()).contains(" ال"));
    }

    /** «في سورية», «إدارة ... في وزارة الداخلية»: the seat or the body around it ends a name. */
    private Optional<Integer> placeEnd(String rest, int end) {
        int at = NameWords.next(rest, end);
        Optional<PhraseMatch> body = NameWords.at(bodies, rest, at).filter(b -> b.end() < rest.length());
        if (body.isPresent()) {
            int inner = openEnd(rest.substring(at), NameWords.moved(body.get(), -at));
            return Optional.of(at + inner);
        }
        return NameWords.at(places, rest, at).or(() -> known(rest, at)).map(PhraseMatch::end);
    }

    /** A word without article behind a closed construct is no part of it: a verb, an object, a masdar. */
    private static boolean isBeyond(String word) {
        String bare = word.startsWith("و") && word.length() > 3 ? word.substring(1) : word;
        return PRESENT.matcher(word).matches()
                || !isDefinite(bare)
                        && !word.startsWith("لل")
                        && !(word.startsWith("ل") && word.length() > 3)
                        && !isLatin(word);
    }

    /** «دعت وزارة النفط المواطنين»: a plural in the accusative behind a name in the singular is whom it addresses. */
    private static boolean isObject(String rest, int last, String word) {
        return word.startsWith("ال") && word.endsWith("ين") && !rest.startsWith("ين", last - 2);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250 && Character.isUpperCase(c));
    }

    private static boolean isDefinite(String word) {
        return word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال");
    }
}
