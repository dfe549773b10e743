package org.bayan.extraction.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/** Finds where a title that begins on a line ends: titles are wrapped too. */
final class TitleSpans {
    /** Below the bare name of a letter or telegram these lead to those who send and receive it. */
    private static final Set<String> SENDERS = Set.of("من", "إلى", "From", "To", "De", "À", "از", "به", "لە", "بۆ");

    /** Words of a line that names an act and its authority and not yet its matter. */
    private static final int WORDS_OF_AN_ACT = 6;

    /** Words of «برقية تعزية» and the like; in a longer line the sender stands already. */
    private static final int WORDS_OF_A_BARE_LETTER = 3;

    /** "A. Introduction", "أولا - مقدمة", "1) ...": the first heading of the text. */
    private static final Pattern ITEM = Pattern.compile("(?:\\p{L}|\\p{Nd}{1,2}|[IVX]{1,4}) ?[.)-] ?\\p{L}.*");

    /** «ويحيله», «وتؤكد»: behind a headline's verb a second one. */
    private static final Pattern AND_THEN = Pattern.compile("و[يت]\\p{L}{2}");

    private static final Set<String> PERIOD = Set.of("خلال", "عن", "during", "for", "pendant", "за", "طی", "لە");

    private static final Set<String> ACTS = Set.of("decree", "law", "resolution");

    private static final String ABOUT = "hakkında";
    private static final Set<Character> CLOSED = Set.of(',', '!', ':');

    private static final int MOST_LINES = 6;
    private static final int LONGEST = 400;
    /** A title of this length may be wrapped between a noun and its adjective. */
    private static final int WRAPPED = 35;

    /** Log odds from which a line is taken to be the rest of a title: a title cut short is worth less than one line too many. */
    private static final double REST = 0.5;

    /** The same for a line that by its own words is something else: "of Syria: 15 October 2025". */
    private static final double SURE_REST = 0.8;

    private static final double SURE_START = 1.0;
    private static final double SURE_ODD = 1.9;

    private static final Set<LineRole> ODD = EnumSet.of(LineRole.DATE, LineRole.SALUTATION);

    private static final Set<LineRole> MISTAKEN = EnumSet.of(
            LineRole.BANNER,
            LineRole.ORGAN,
            LineRole.BODY_PART,
            LineRole.PLACE,
            LineRole.DATE,
            LineRole.SALUTATION,
            LineRole.STATE);

    private final Wraps wraps;
    private final Phrases types;
    private final Phrases numbers;
    private final Phrases open;
    private final Phrases continuing;
    private final Phrases verbs;
    private final Bylines bylines;

    TitleSpans(Vocabulary vocabulary, Acts acts) {
        this.wraps = new Wraps(vocabulary, acts);
        this.types = vocabulary.phrases(TermFamily.TYPE);
        this.numbers = vocabulary.phrases(TermFamily.NUMBER);
        this.open = vocabulary.phrases(TermFamily.OPENS);
        this.continuing = vocabulary.phrases(TermFamily.CONTINUES);
        this.bylines = new Bylines(vocabulary.phrases(TermFamily.BYLINE));
        this.verbs = vocabulary.phrases(TermFamily.VERB);
    }

    /** From the first line to the last that belongs to it. */
    Span from(DocumentView view, RoledLine first) {
        return view.titles().of(first, line -> search(view, line));
    }

    private Span search(DocumentView view, RoledLine first) {
        List<RoledLine> head = view.head();
        int at = head.indexOf(first);
        RoledLine last = first;
        for (int i = at + 1; i < head.size() && i - at < MOST_LINES; i++) {
            RoledLine next = head.get(i);
            if (next.span().end() - first.span().start() > LONGEST || !continues(view, last, next)) {
                break;
            }
            last = next;
        }
        return new Span(first.span().start(), last.span().end());
    }

    /**
     * Where a title begins whose first line looked like something else: "Foreign Secretary" above "statement on the archives",
     * an office above what its bearer does.
     */
    int start(DocumentView view, RoledLine line) {
        int at = view.head().indexOf(line) - 1;
        if (at < 0 || !line.is(LineRole.OTHER) || line.line().afterGap()) {
            return line.span().start();
        }
        RoledLine above = view.head().get(at);
        boolean sameLook = above.line().isHeading() == line.line().isHeading();
        boolean mistaken = above.is(LineRole.OFFICE) || above.is(LineRole.BODY) || isPraised(view, above, line);
        boolean goesOn = Character.isLowerCase(view.of(line).charAt(0))
                || continuing.whole(firstWord(view.of(line))).isPresent();
        return mistaken
                        && sameLook
                        && goesOn
                        && !endsSentence(view.of(above))
                        && wraps.weight(view, above, line) > SURE_START
                ? above.span().start()
                : line.span().start();
    }

    /** "Sayın Valinin Cumhuriyet Bayramı" above "Kutlama Töreninde Yaptığı Konuşma": an honorific and no address. */
    private boolean isPraised(DocumentView view, RoledLine above, RoledLine line) {
        return above.is(LineRole.SALUTATION)
                && !CLOSED.contains(view.of(above).charAt(view.of(above).length() - 1))
                && types.any(
                        view.of(line),
                        t -> t.term().language().equals("tr")
                                && t.end() == view.of(line).length());
    }

    private boolean continues(DocumentView view, RoledLine last, RoledLine next) {
        boolean sameBlock =
                next.line().block().span().equals(last.line().block().span());
        boolean kind = next.is(LineRole.OTHER) || next.is(LineRole.BODY) || next.is(LineRole.OFFICE);
        if (sameBlock) {
            return last.line().isHeading()
                    || kind && !endsSentence(view.of(next)) && last.line().length() < 200;
        }
        if (isNumbered(view, last, next) || isMatter(view, last, next) || isTurkishEnd(view, last, next)) {
            return true;
        }
        boolean sameLook = next.line().isHeading() == last.line().isHeading();
        boolean date = next.is(LineRole.DATE) && Digits.isDigit(view.of(next).charAt(0));
        boolean letter = last.is(LineRole.BANNER)
                || types.atStart(view.of(last))
                        .filter(t -> t.term().code().equals("letter"))
                        .isPresent();
        boolean sent = letter
                && Words.count(view.of(last)) <= WORDS_OF_A_BARE_LETTER
                && SENDERS.contains(firstWord(view.of(next)));
        boolean item = ITEM.matcher(view.of(next)).lookingAt();
        boolean addressed = letter && !sent && SENDERS.contains(firstWord(view.of(next)));
        boolean apart = sent
                || item
                || next.line().afterGap()
                || !sameLook
                || endsSentence(view.of(last)) && !leadsToQuote(view.of(last), view.of(next));
        if (!apart
                && MISTAKEN.contains(next.role())
                && !bylines.isByline(view.of(next))
                && wraps.weight(view, last, next) > (ODD.contains(next.role()) ? SURE_ODD : SURE_REST)) {
            return true;
        }
        if (addressed && !apart && next.is(LineRole.SALUTATION)) {
            return true;
        }
        if (!apart && next.is(LineRole.DATE) && isPeriod(next)) {
            return true;
        }
        if (!kind && !date || apart) {
            return false;
        }
        String line = view.of(last);
        if (next.is(LineRole.OTHER) && leadsToQuote(line, view.of(next))) {
            return true;
        }
        if (leadsOn(lastWord(line)) && !isCircumposed(line) || opensQuote(line)) {
            return true;
        }
        String following = view.of(next);
        boolean attached = last.is(LineRole.BANNER)
                && (following.startsWith("لل") || isMinutes(line) && following.startsWith("ال"));
        boolean small = Character.isLowerCase(following.charAt(0));
        boolean begins = Character.isUpperCase(following.charAt(0)) && !(isCapitals(line) && isCapitals(following));
        boolean definite = next.is(LineRole.OTHER)
                && last.line().length() >= WRAPPED
                && lastWord(line).startsWith("ال")
                && following.startsWith("ال")
                && following.length() <= last.line().length() * 5 / 4
                && verbs.words(following).isEmpty();
        boolean goesOn = ":،,؛;".indexOf(following.charAt(following.length() - 1)) >= 0;
        boolean joined = attached
                || AND_THEN.matcher(following).lookingAt() && !verbs.words(line).isEmpty()
                || small
                || definite
                || !begins && continuing.whole(firstWord(following)).isPresent();
        return kind
                && !goesOn
                && !bylines.isByline(following)
                && (joined || wraps.weight(view, last, next) > (next.is(LineRole.OTHER) ? REST : SURE_REST));
    }

    /** «قرار رئيس جمهورية مصر العربية» above «رقم 379 لسنة 2013»: the number belongs to the name of the act. */
    private boolean isNumbered(DocumentView view, RoledLine last, RoledLine next) {
        return last.is(LineRole.OTHER)
                && next.is(LineRole.CODE)
                && !next.line().afterGap()
                && Words.count(view.of(last)) <= WORDS_OF_AN_ACT
                && numbers.atStart(view.of(next)).isPresent()
                && types.atStart(view.of(last))
                        .filter(t -> ACTS.contains(t.term().code()))
                        .isPresent();
    }

    /** «قرار وسيط رقم 10927» above «يتعلق بتعديل ...»: below its number an act says what it is for. */
    private boolean isMatter(DocumentView view, RoledLine last, RoledLine next) {
        int below = view.head().indexOf(next) + 1;
        return last.is(LineRole.NUMBERED)
                && next.is(LineRole.OTHER)
                && !next.line().afterGap()
                && !bylines.isByline(view.of(next))
                && below < view.head().size()
                && view.head().get(below).line().afterGap()
                && !endsSentence(view.of(next))
                && !CLOSED.contains(view.of(next).charAt(view.of(next).length() - 1))
                && continuing.whole(firstWord(view.of(next))).isPresent();
    }

    /** "... Hakkında" above "Kararname", "... Kuruluş" above "Bildirgesi": Turkish titles end with their type, possessive or not. */
    private boolean isTurkishEnd(DocumentView view, RoledLine last, RoledLine next) {
        if (!next.is(LineRole.BANNER) || !last.is(LineRole.OTHER) || next.line().afterGap()) {
            return false;
        }
        String end = lastWord(view.of(last));
        boolean leads = end.equalsIgnoreCase(ABOUT)
                || open.whole(end).filter(t -> t.language().equals("tr")).isPresent();
        boolean possessive =
                "ıiuüIİUÜ".indexOf(view.of(next).charAt(view.of(next).length() - 1)) >= 0;
        return (leads || possessive)
                && types.whole(view.of(next))
                        .filter(t -> t.language().equals("tr") && !t.code().equals("pressRelease"))
                        .isPresent()
                && types.atStart(view.of(last)).isEmpty();
    }

    /** «محضر» above «الاجتماع الثاني ...»: minutes are always of something. */
    private boolean isMinutes(String banner) {
        return banner.indexOf(' ') < 0
                && !banner.startsWith("ال")
                && types.whole(banner).filter(t -> t.code().equals("report")).isPresent();
    }

    /** «خلال الربع الأول من عام 2014»: not a day but the time that the title tells of. */
    private static boolean isPeriod(RoledLine line) {
        return PERIOD.contains(firstWord(line.text()))
                && line.dates().stream()
                        .noneMatch(d -> d.date().from().equals(d.date().to()));
    }

    /** "Interview with the director:" above what he said, in quotation marks. */
    private static boolean leadsToQuote(String last, String next) {
        return last.endsWith(":") && "«“\"„".indexOf(next.charAt(0)) >= 0;
    }

    /** A word that cannot end a title; «بتحديد» as well, which goes on with a title where it begins a line. */
    private boolean leadsOn(String word) {
        return open.whole(word).isPresent()
                || continuing.whole(word).filter(t -> t.language().equals("ar")).isPresent();
    }

    /** "di roja Newrozê de": the last word closes what the Kurdish preposition opened. */
    private static boolean isCircumposed(String line) {
        return line.endsWith(" de") && (line.contains(" di ") || line.contains(" derbarê "));
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean endsSentence(String text) {
        return ".؟?!:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean opensQuote(String line) {
        return line.lastIndexOf('«') > line.lastIndexOf('»') || line.lastIndexOf('“') > line.lastIndexOf('”');
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
