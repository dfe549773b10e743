package org.bayan.extraction.field;

import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Pattern KURDISH_VERB = Pattern.compile("(?:دە|نا)[\\u0621-\\u06D5]{2,}(?:ێت|ات|ەن|ین|ن)");

    /** Persian marks an object behind it: what stands between a body and the mark are the body's name and the object. */
    private static final String OBJECT = " را ";

    private static final int WORDS_BEFORE_OBJECT = 3;
    /** Letters of Persian and Kurdish, as no Arabic text has them, and the characters in which one of them stands. */
    private static final String FOREIGN = "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06CE\u06C6\u06D5\u0695\u06B5";

    private static final int NEAR = 30;
    /** «کمیته حمایت از پناهندگان»: Persian nouns that have their object behind «از». */
    private static final Pattern SUPPORT =
            Pattern.compile("(?:حمایت|دفاع|پشتیبانی|حفاظت|مراقبت|پیشگیری|جلوگیری|پاسداری)$");

    /** «صنعت، معدن و تجارت»: fields behind commas, the last behind "and". */
    private static final Pattern FIELDS = Pattern.compile(
            "(?:[\u0621-\u06D5\u200C]+(?: [\u0621-\u06D5\u200C]+)?، ){1,3}[\u0621-\u06D5\u200C]+(?: [\u0621-\u06D5\u200C]+)? و [\u0621-\u06D5\u200C]+");

    private final Phrases bodies;
    private final Phrases bodyEnds;
    private final Phrases fields;
    private final Phrases ends;
    private final Phrases says;
    private final Phrases epithets;
    private final NameSeats seats;
    private final ArabicAdjectives adjectives;

    RightToLeftNames(Vocabulary vocabulary) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.fields = vocabulary.phrases(TermFamily.FIELD);
        this.bodyEnds = vocabulary.phrases(TermFamily.BODY_END);
        this.ends = vocabulary.phrases(TermFamily.NAME_END);
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.epithets = vocabulary.phrases(TermFamily.EPITHET);
        this.seats = new NameSeats(vocabulary);
        this.adjectives = new ArabicAdjectives(vocabulary.phrases(TermFamily.ADJECTIVE));
    }

    /**
     * «حركة طالبان ذبيح الله مجاهد»: an Arabic name that no definite word closes ends behind its first complement, as what follows
     * is somebody's name.
     */
    int end(String rest, PhraseMatch head) {
        int end = openEnd(rest, head);
        String name = rest.substring(0, end);
        boolean closed = !isArabic(rest, head)
                || name.replace(" الله", "").contains(" ال")
                || name.contains(" لل")
                || seats.isNamed(name);
        if (head.term().language().equals("fa") && !isArabic(rest, head)) {
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
        boolean arabic = isArabic(rest, head);
        boolean closed = arabic && isClosing(rest, head);
        boolean open = false;
        boolean definite = closed;
        boolean personal = false;
        int last = head.end();
        int at = NameWords.next(rest, head.end());
        for (int words = 0; at < rest.length() && words < NameWords.MOST; words++) {
            int end = NameWords.wordEnd(rest, at);
            String word = rest.substring(at, end);
            Optional<PhraseMatch> state = words > 0 || closed ? seats.known(rest, at) : Optional.empty();
            if (NameWords.isStop(rest, last, at)) {
                return branch(rest, last, at);
            }
            Optional<Integer> list = words == 0 && !arabic ? fields(rest, at) : Optional.empty();
            if (list.isPresent()) {
                last = list.get();
                at = NameWords.next(rest, last);
                continue;
            }
            Optional<PhraseMatch> field = NameWords.at(bodyEnds, rest, at);
            if (field.isPresent()) {
                last = field.get().end();
                at = NameWords.next(rest, last);
                continue;
            }
            if (word.equals("في") || word.equals("لە") || word.equals("در")) {
                return placeEnd(rest, end).orElse(last);
            }
            if (word.equals("لدى") && closed) {
                last = end;
                at = NameWords.next(rest, end);
                continue;
            }
            if (arabic && word.equals("على") && ArabicWords.isOver(rest, last)) {
                closed = false;
                definite = false;
                last = end;
                at = NameWords.next(rest, end);
                continue;
            }
            if (!arabic && word.equals("از") && isSupport(rest, last)) {
                last = end;
                at = NameWords.next(rest, end);
                continue;
            }
            if (arabic
                    && words > 0
                    && ArabicWords.isAbout(word)
                    && seats.place(rest, at).isEmpty()) {
                return last;
            }
            if (isEnd(rest, at, word, words == 0) || Character.isDigit(word.charAt(0))) {
                return last;
            }
            if (!arabic && state.isPresent()) {
                return seated(rest, state.get().end());
            }
            if (arabic
                    && closed
                    && !open
                    && (ArabicWords.isObject(rest, last, word) || definite && !personal && adjectives.isNone(word))) {
                return last;
            }
            Optional<PhraseMatch> place = arabic ? seats.place(rest, at) : Optional.empty();
            if (place.isPresent() && (!closed || open)) {
                last = place.get().end();
                at = NameWords.next(rest, last);
                closed = true;
                open = false;
                definite = true;
                continue;
            }
            if (arabic && closed && !open && isField(word)) {
                open = true;
                last = end;
                at = NameWords.next(rest, end);
                continue;
            }
            if (arabic
                    ? closed && !open && ArabicWords.isBeyond(word)
                    : KURDISH_VERB.matcher(word).matches()) {
                return last;
            }
            if (arabic
                    && words > 0
                    && NameWords.at(says, rest, at).filter(m -> m.end() == end).isPresent()) {
                return last;
            }
            closed |= arabic && ArabicWords.isDefinite(word);
            boolean epithet = arabic && epithets.whole(word).isPresent();
            open = arabic && closed && !ArabicWords.isDefinite(word) || epithet;
            definite = ArabicWords.isDefinite(word);
            personal |= epithet;
            last = end;
            at = NameWords.next(rest, end);
        }
        return last;
    }

    /** A word that goes on behind names; «کل» with Persian letters is no Arabic «كل», a definite noun may be the first word. */
    private boolean isEnd(String rest, int at, String word, boolean first) {
        return !(first && word.startsWith("ال"))
                && NameWords.at(ends, rest, at)
                        .filter(e -> !(e.term().language().equals("ar") && isPersian(word)))
                        .isPresent();
    }

    private static boolean isPersian(String word) {
        return word.indexOf('\u06A9') >= 0 || word.indexOf('\u06CC') >= 0;
    }

    /** Words such as «مجلس» and «حزب» are Arabic and Persian: letters that Arabic has not tell which. */
    private static boolean isArabic(String rest, PhraseMatch head) {
        String first = rest.substring(0, Math.min(rest.length(), head.end() + NEAR));
        return (head.term().language().equals("ar") || first.indexOf('ة') >= 0 || first.contains(" ال"))
                && first.chars().noneMatch(c -> FOREIGN.indexOf(c) >= 0);
    }

    private static boolean isSupport(String rest, int end) {
        return SUPPORT.matcher(rest.substring(0, end)).find();
    }

    /** «الحزب الديمقراطي الكردستاني - سوريا»: the country in which a party is a branch of another. */
    private int branch(String rest, int last, int at) {
        boolean dashed = rest.startsWith(" - ", last) || rest.startsWith(" – ", last);
        return dashed ? seats.known(rest, at).map(PhraseMatch::end).orElse(last) : last;
    }

    private static Optional<Integer> fields(String rest, int at) {
        Matcher list = FIELDS.matcher(rest).region(at, rest.length());
        return list.lookingAt() ? Optional.of(list.end()) : Optional.empty();
    }

    /** «سفارت جمهوری اسلامی ایران در دمشق»: behind the state the seat. */
    private int seated(String rest, int end) {
        int at = NameWords.next(rest, end);
        boolean in = !NameWords.isStop(rest, end, at) && (rest.startsWith("در ", at) || rest.startsWith("لە ", at));
        return in ? placeEnd(rest, NameWords.wordEnd(rest, at)).orElse(end) : end;
    }

    private boolean isClosing(String rest, PhraseMatch head) {
        return head.term().code().equals("whole")
                && (ArabicWords.isDefinite(rest)
                        || rest.substring(0, head.end()).contains(" ال"));
    }

    /** «في سورية», «إدارة ... في وزارة الداخلية»: the seat or the body around it ends a name. */
    private Optional<Integer> placeEnd(String rest, int end) {
        int at = NameWords.next(rest, end);
        Optional<PhraseMatch> body = NameWords.at(bodies, rest, at).filter(b -> b.end() < rest.length());
        if (body.isPresent()) {
            int inner = openEnd(rest.substring(at), NameWords.moved(body.get(), -at));
            return Optional.of(at + inner);
        }
        return seats.end(rest, at);
    }

    /** «وشؤون», «وحقوق»: the name goes on with another field of work. */
    private boolean isField(String word) {
        return word.length() > 3
                && word.charAt(0) == 'و'
                && fields.whole(word.substring(1)).isPresent();
    }
}
