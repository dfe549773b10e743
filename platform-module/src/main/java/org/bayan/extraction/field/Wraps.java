package org.bayan.extraction.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;

/** Weighs whether a line is the rest of the title on the line above. Printers break a title where its line is full. */
final class Wraps {

    /** "About": with this the titles of Turkey's foreign ministry end. */
    private static final String TURKISH_END = " Hk.";

    private static final int WORDS_OF_A_NAME = 3;

    private final Phrases bodies;
    private final Phrases offices;
    private final Phrases states;
    private final Phrases countries;
    private final Phrases honorifics;
    private final Phrases verbs;
    private final Phrases open;
    private final Phrases joints;
    private final TypeWords types;
    private final NumberedType numbered;
    private final Acts acts;
    private final HeaderLines header;

    Wraps(Vocabulary vocabulary, Acts acts) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.honorifics = vocabulary.phrases(TermFamily.HONORIFIC);
        this.verbs = vocabulary.phrases(TermFamily.VERB);
        this.open = vocabulary.phrases(TermFamily.OPENS);
        this.joints = vocabulary.phrases(TermFamily.CONTINUES);
        this.types = new TypeWords(vocabulary);
        this.numbered = new NumberedType(vocabulary);
        this.acts = acts;
        this.header = new HeaderLines(vocabulary, types);
    }

    /** The log odds that the second line is the rest of the first. */
    double weight(DocumentView view, RoledLine last, RoledLine next) {
        double sum = 0;
        for (WrapSign sign : signs(view, last, next)) {
            sum += sign.weight();
        }
        return sum;
    }

    Set<WrapSign> signs(DocumentView view, RoledLine last, RoledLine next) {
        Set<WrapSign> signs = EnumSet.of(WrapSign.ALWAYS);
        String above = view.of(last);
        String below = view.of(next);
        role(next, signs);
        ends(above, below, signs);
        followed(view, next, signs);
        add(signs, WrapSign.ALONE_BETWEEN_GAPS, areAlone(view, last, next));
        WrapShapes.add(above, below, signs);
        words(view, last, next, signs);
        WrapJoints.add(above.substring(above.lastIndexOf(' ') + 1), firstWord(below), signs);
        add(signs, WrapSign.BREAKS_NAME, breaksName(above, below));
        return signs;
    }

    private static void role(RoledLine next, Set<WrapSign> signs) {
        switch (next.role()) {
            case BODY -> signs.add(WrapSign.NEXT_IS_BODY);
            case OFFICE -> signs.add(WrapSign.NEXT_IS_OFFICE);
            case DATE -> signs.add(WrapSign.NEXT_IS_DATE);
            case PLACE -> signs.add(WrapSign.NEXT_IS_PLACE);
            case SALUTATION -> signs.add(WrapSign.NEXT_IS_SALUTATION);
            default -> {}
        }
    }

    private void ends(String above, String below, Set<WrapSign> signs) {
        char end = below.charAt(below.length() - 1);
        char before = above.charAt(above.length() - 1);
        add(signs, WrapSign.NEXT_GOES_ON, ":،,؛;".indexOf(end) >= 0);
        add(signs, WrapSign.NEXT_ENDS_SENTENCE, Sentences.isEnded(below));
        add(
                signs,
                WrapSign.LAST_ENDS_OPEN,
                open.whole(above.substring(above.lastIndexOf(' ') + 1)).isPresent());
        add(signs, WrapSign.LAST_ENDS_WITH_DIGIT, Digits.isDigit(before));
        add(signs, WrapSign.LAST_ENDS_WITH_COMMA, ",،-–—".indexOf(before) >= 0);
        add(signs, WrapSign.LAST_ENDS_WITH_OFFICE, endsWith(offices, above));
    }

    private static void followed(DocumentView view, RoledLine next, Set<WrapSign> signs) {
        int at = view.head().indexOf(next) + 1;
        if (at == view.head().size()) {
            signs.add(WrapSign.ABOVE_NOTHING);
            return;
        }
        RoledLine following = view.head().get(at);
        add(signs, WrapSign.ABOVE_GAP, following.line().afterGap());
        switch (following.role()) {
            case DATE, PLACE, CODE -> signs.add(WrapSign.ABOVE_DATE);
            case PARAGRAPH -> signs.add(WrapSign.ABOVE_PARAGRAPH);
            case SALUTATION -> signs.add(WrapSign.ABOVE_SALUTATION);
            case OFFICE, BODY -> signs.add(WrapSign.ABOVE_OFFICE);
            default -> {}
        }
    }

    private static boolean areAlone(DocumentView view, RoledLine last, RoledLine next) {
        int below = view.head().indexOf(next) + 1;
        return (last.is(LineRole.OTHER) || last.is(LineRole.NUMBERED))
                && next.is(LineRole.OTHER)
                && (last.line().afterGap() || last.line().index() == 0)
                && !next.line().afterGap()
                && below < view.head().size()
                && view.head().get(below).line().afterGap()
                && !wouldFit(view.of(last), view.of(next));
    }

    /** Whether the first word of the next line had found room on the last one, in a column as wide as the next line. */
    private static boolean wouldFit(String above, String below) {
        return above.length() + 1 + firstWord(below).length() <= below.length();
    }

    private void words(DocumentView view, RoledLine last, RoledLine next, Set<WrapSign> signs) {
        String above = view.of(last);
        String below = view.of(next);
        add(
                signs,
                WrapSign.NEXT_BEGINS_WITH_JOINT,
                joints.whole(firstWord(below)).isPresent());
        add(signs, WrapSign.NEXT_BEGINS_WITH_TYPE, types.atStart(below).isPresent());
        boolean typed = types.atStart(above).isPresent();
        add(
                signs,
                WrapSign.NEXT_ENDS_WITH_TYPE,
                !typed && (types.atEnd(below).isPresent() || below.endsWith(TURKISH_END)));
        add(signs, WrapSign.LAST_BEGINS_WITH_TYPE, typed);
        add(signs, WrapSign.LAST_IS_TYPE, last.is(LineRole.BANNER));
        add(
                signs,
                WrapSign.LAST_IS_NUMBERED,
                last.is(LineRole.NUMBERED) || numbered.read(above).isPresent());
        add(signs, WrapSign.NEXT_BEGINS_WITH_OFFICE, offices.atStart(below).isPresent());
        add(signs, WrapSign.NEXT_BEGINS_WITH_BODY, bodies.atStart(below).isPresent());
        add(
                signs,
                WrapSign.NEXT_BEGINS_WITH_HONORIFIC,
                honorifics.atStart(definite(below)).isPresent());
        boolean end = endsWith(verbs, below);
        add(signs, WrapSign.NEXT_ENDS_WITH_VERB, end);
        add(signs, WrapSign.NEXT_HAS_VERB, !end && !verbs.words(below).isEmpty());
        boolean verbAbove = !verbs.words(above).isEmpty();
        add(signs, WrapSign.LAST_HAS_VERB, verbAbove);
        add(signs, WrapSign.HEADLINE_GOES_ON, verbAbove && WrapJoints.isAnd(firstWord(below)));
        add(signs, WrapSign.NEXT_IS_ENACTING, acts.isEnacting(below) || acts.isRunning(below));
        add(signs, WrapSign.NEXT_IS_HEADER, header.isNone(view, next));
        int colon = below.indexOf(':');
        add(signs, WrapSign.NEXT_HAS_COLON, colon > 0 && colon < below.length() - 1);
        add(signs, WrapSign.NEXT_BEGINS_WITH_DIGIT, Digits.isDigit(below.charAt(0)));
    }

    /** «للشيخ» as «الشيخ». */
    private static String definite(String text) {
        return text.startsWith("لل") ? "ال" + text.substring(2) : text;
    }

    /** Whether a name that the vocabulary knows begins on the one line and ends on the other. */
    private boolean breaksName(String above, String below) {
        int from = above.length();
        for (int i = 0; i < WORDS_OF_A_NAME && from > 0; i++) {
            from = Math.max(0, above.lastIndexOf(' ', from - 1));
        }
        int to = 0;
        for (int i = 0; i < WORDS_OF_A_NAME && to >= 0; i++) {
            to = below.indexOf(' ', to + 1);
        }
        String end = above.substring(from).strip();
        String both = end + ' ' + below.substring(0, to < 0 ? below.length() : to);
        boolean held = endsWith(offices, above)
                && (states.atStart(below).isPresent()
                        || countries.atStart(below).isPresent());
        return held
                || List.of(states, countries, bodies, offices).stream()
                        .flatMap(p -> p.words(both).stream())
                        .anyMatch(m -> m.start() < end.length() && m.end() > end.length());
    }

    static void add(Set<WrapSign> signs, WrapSign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static boolean endsWith(Phrases phrases, String text) {
        List<PhraseMatch> found = phrases.words(text);
        return !found.isEmpty() && found.get(found.size() - 1).end() == text.length();
    }

    private static String firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line : line.substring(0, space);
    }
}
