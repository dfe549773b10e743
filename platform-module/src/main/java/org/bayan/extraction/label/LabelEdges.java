package org.bayan.extraction.label;

import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.language.BidiControls;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/** Tells how a wording is set off from its surroundings, or that it is only a part of a longer word. */
final class LabelEdges {
    /** Letters that a word must have before a label can be glued to it; shorter runs are proclitics. */
    private static final int GLUED_LETTERS = 3;

    private static final int LONGEST_ARTICLE = 4;
    private static final String DEFINITE = "ال";
    /** Characters of an article and two letters, which make no Arabic noun. */
    private static final int STUMP = 4;

    private static final int LONGEST_STUMP = STUMP + 1;

    private static final char TATWEEL = '\u0640';
    private static final char ZWJ = '\u200D';

    private final String text;

    LabelEdges(String text) {
        this.text = text;
    }

    Optional<LabelHit.Before> before(Span segment, int start) {
        int at = start;
        while (at > segment.start() && Spans.isInvisible(text.charAt(at - 1))) {
            at--;
        }
        if (isLeading(segment.start(), at)) {
            return Optional.of(LabelHit.Before.START);
        }
        char previous = text.charAt(at - 1);
        if ("|•·;؛▪■●¦".indexOf(previous) >= 0) {
            return Optional.of(LabelHit.Before.SEPARATOR);
        }
        if (at < start && hasSpace(at, start)) {
            return "«\"“".indexOf(previous) >= 0 ? Optional.empty() : Optional.of(LabelHit.Before.SPACE);
        }
        if (previous == '(' || previous == '/') {
            return Optional.of(LabelHit.Before.SPACE);
        }
        if (Digits.isDigit(previous) || ")]»”\"".indexOf(previous) >= 0) {
            return Optional.of(LabelHit.Before.GLUED);
        }
        if (".:،,!؟?".indexOf(previous) >= 0) {
            return Optional.of(LabelHit.Before.SPACE);
        }
        return isGlue(at - 1, start) ? Optional.of(LabelHit.Before.GLUED) : Optional.empty();
    }

    /**
     * «نقابات العمالكيانات متعلقة»: the letters of the article that seem to begin the label end the word that runs into it, where
     * too little of that word would be left.
     */
    int withoutSharedArticle(Span segment, int start) {
        int first = start;
        while (first > segment.start()
                && start - first < LONGEST_STUMP
                && Words.isWordCharacter(text.charAt(first - 1))) {
            first--;
        }
        boolean stump = start - first == STUMP && text.startsWith(DEFINITE, first) && text.startsWith(DEFINITE, start);
        return stump ? start + DEFINITE.length() : start;
    }

    Optional<LabelHit.After> after(Span segment, int end) {
        int at = skipInvisible(end, segment.end());
        if (at == segment.end()) {
            return Optional.of(LabelHit.After.END);
        }
        if (text.charAt(at) == ')' && at + 1 < segment.end()) {
            at = skipInvisible(at + 1, segment.end());
        }
        if (at == segment.end()) {
            return Optional.of(LabelHit.After.END);
        }
        char next = text.charAt(at);
        if (isColon(at, segment.end())) {
            return Optional.of(LabelHit.After.COLON);
        }
        if (isDash(at, segment.end())) {
            return Optional.of(LabelHit.After.DASH);
        }
        if (hasSpace(end, at)) {
            return ",،.)".indexOf(next) >= 0 ? Optional.empty() : Optional.of(LabelHit.After.SPACE);
        }
        if (Digits.isDigit(next)) {
            return Optional.of(LabelHit.After.DIGIT);
        }
        if ("«\"“([".indexOf(next) >= 0) {
            return Optional.of(LabelHit.After.SPACE);
        }
        return Words.isWordCharacter(next) && isGlueAfter(end - 1, at)
                ? Optional.of(LabelHit.After.GLUED)
                : Optional.empty();
    }

    /** Where the value of a label begins: behind white space, colons, dashes and dotted leaders. */
    int valueStart(Span segment, int end) {
        int at = skipInvisible(end, segment.end());
        int separators = at;
        while (separators < segment.end() && ".:：=-–—…/_|)".indexOf(text.charAt(separators)) >= 0) {
            separators = skipInvisible(separators + 1, segment.end());
        }
        return separators;
    }

    private boolean isColon(int at, int end) {
        char c = text.charAt(at);
        if (c == ':' || c == '：' || c == '=' || c == '\uFE13') {
            return true;
        }
        return (c == '.' || c == '/' || c == '-') && at + 1 < end && text.charAt(at + 1) == ':';
    }

    private boolean isDash(int at, int end) {
        char c = text.charAt(at);
        if ("-–—…_|".indexOf(c) >= 0) {
            return true;
        }
        return c == '/' || c == '.' && at + 1 < end && text.charAt(at + 1) == '.';
    }

    /** Whether a stretch at the start of a segment holds a bullet, a number or nothing. */
    private boolean isLeading(int from, int to) {
        if (to - from > 6) {
            return false;
        }
        boolean digits = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Words.isWordCharacter(c)) {
                return false;
            }
            digits |= Digits.isDigit(c);
        }
        return to == from || !digits || ".)-–".indexOf(text.charAt(to - 1)) >= 0;
    }

    /** Whether one text runs into a label: letters of a whole word, then the label's first. */
    private boolean isGlue(int previous, int start) {
        char last = text.charAt(previous);
        if (!Words.isWordCharacter(last)) {
            return false;
        }
        if (isArabic(text.charAt(start)) != isArabic(last)) {
            return true;
        }
        if (!isArabic(last)) {
            return Character.isUpperCase(text.charAt(start))
                    && (Character.isLowerCase(last) || isAcronym(previous) && isSmall(start + 1));
        }
        return last == 'ة' || isEra(previous) || lettersBefore(previous) >= GLUED_LETTERS && !isArticle(previous);
    }

    private boolean isSmall(int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    /** Whether a word of two capitals or more ends here ("ISILRelated persons"). */
    private boolean isAcronym(int last) {
        return Character.isUpperCase(text.charAt(last)) && last > 0 && Character.isUpperCase(text.charAt(last - 1));
    }

    /** Whether the mark of an era ends here: «1438 هـاللغة». */
    private boolean isEra(int last) {
        int at = last;
        while (at > 0 && (text.charAt(at) == TATWEEL || text.charAt(at) == ZWJ)) {
            at--;
        }
        boolean mark = text.charAt(at) == 'ه' || text.charAt(at) == 'م';
        at--;
        while (at >= 0 && Spans.isInvisible(text.charAt(at))) {
            at--;
        }
        return mark && at >= 0 && Digits.isDigit(text.charAt(at));
    }

    private boolean isGlueAfter(int last, int next) {
        char ending = text.charAt(last);
        char first = text.charAt(next);
        if (isArabic(ending) != isArabic(first)) {
            return true;
        }
        if (!isArabic(first)) {
            return Character.isLowerCase(ending) && Character.isUpperCase(first);
        }
        return ending == 'ة' || lettersAfter(next) >= GLUED_LETTERS;
    }

    /** Whether nothing stands before a wording but the article, with a proclitic or two: «والعنوان» is a word of its own. */
    private boolean isArticle(int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_ARTICLE && Words.isWordCharacter(text.charAt(first - 1))) {
            first--;
        }
        int at = "وف".indexOf(text.charAt(first)) >= 0 ? first + 1 : first;
        int letters = last + 1 - at;
        return letters == 2 && (text.startsWith("ال", at) || text.startsWith("لل", at))
                || letters == 3 && "بك".indexOf(text.charAt(at)) >= 0 && text.startsWith("ال", at + 1);
    }

    private int lettersBefore(int at) {
        int count = 0;
        while (at - count >= 0 && count < GLUED_LETTERS && Words.isWordCharacter(text.charAt(at - count))) {
            count++;
        }
        return count;
    }

    private int lettersAfter(int at) {
        int count = 0;
        while (at + count < text.length() && count < GLUED_LETTERS && Words.isWordCharacter(text.charAt(at + count))) {
            count++;
        }
        return count;
    }

    private int skipInvisible(int from, int to) {
        int at = from;
        while (at < to && Spans.isInvisible(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean hasSpace(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Spans.isInvisible(c) && !BidiControls.isControl(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0600' && c < '\u0780' || c >= '\uFB50' && c <= '\uFEFC';
    }
}
