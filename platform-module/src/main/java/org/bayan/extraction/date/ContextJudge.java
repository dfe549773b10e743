package org.bayan.extraction.date;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.date.FoundDate.Context;

/** Judges what a date stands in, from the tokens of its line and the line before. Looks at a bounded number of tokens. */
final class ContextJudge {
    private static final int REACH = 14;
    private static final int WORDS_OF_A_DATELINE = 3;
    /** White space that sets two things on a line apart: place and date on one side, a signature on the other. */
    private static final int WIDE_GAP = 3;

    private static final int TOKENS_OF_A_HEADING = 8;
    /** Behind an hour: "à 15 heures", "10.30 a.m.". */
    private static final Set<String> HOURS = Set.of(
            "heures", "heure", "h", "a", "am", "p", "pm", "hrs", "hours", "часов", "час", "ч", "صباحا", "مساء", "ظهرا");

    private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D()[]";

    private final DateLexicon lexicon;
    private final Tokens tokens;
    private final LabelFinder labels;

    ContextJudge(DateLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.labels = new LabelFinder(lexicon, tokens);
    }

    /** The context of the date whose tokens run from one to before the other. */
    Context judge(int from, int to) {
        if (isInName(from, to)) {
            return Context.NAME;
        }
        LabelFinder.Label label = labels.before(from);
        if (label == LabelFinder.Label.ISSUE) {
            return Context.LABELLED;
        }
        int law = lawBefore(from);
        if (law >= 0) {
            return isLineStart(law) && wordsUntilBreak(to) <= TOKENS_OF_A_HEADING ? Context.HEADING : Context.CITATION;
        }
        if (isCitedBehind(to)) {
            return Context.CITATION;
        }
        return switch (label) {
            case LIKELY, ISSUE -> Context.LABELLED;
            case OTHER -> Context.OTHER_EVENT;
            case NONE -> byLine(from, to);
        };
    }

    private Context byLine(int from, int to) {
        if (isRegistryLine(from, to)) {
            return Context.HEADING;
        }
        if (isFormula(from, to)) {
            return Context.LABELLED;
        }
        return isDateline(from, to) ? Context.DATELINE : Context.RUNNING;
    }

    private boolean isInName(int from, int to) {
        int before = tokens.isSymbol(from - 1, QUOTES) ? from - 2 : from - 1;
        if (isTerm(before, TermKind.OF) && !isTerm(before, TermKind.NAME_HEAD)) {
            before--;
        }
        for (int start = before; start >= Math.max(0, before - 2); start--) {
            Optional<DateLexicon.Match> head = lexicon.match(tokens, start, TermKind.NAME_HEAD);
            if (head.isPresent() && head.get().end() == before + 1) {
                return true;
            }
        }
        int after = tokens.isSymbol(to, QUOTES) ? to + 1 : to;
        return lexicon.match(tokens, after, TermKind.NAME_TAIL).isPresent();
    }

    /** The token of a law, decree or the like that the date belongs to; -1 without one. */
    private int lawBefore(int from) {
        boolean number = false;
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !tokens.isBreak(i); i--) {
            if (tokens.isSymbol(i, "\u061B;!?\u061F")) {
                return -1;
            }
            number |= tokens.isNumber(i) || tokens.isSymbol(i, "\u2116") || isTerm(i, TermKind.NUMBER_LABEL);
            boolean near = from - i <= 2;
            if (isTerm(i, TermKind.LAW) && (number || (near && isJoined(i, from)))) {
                return firstOfLawPhrase(i);
            }
        }
        return -1;
    }

    /** "Law of 15 March 2011", «قانون عام 1963»: law and date with nothing but a small word between. */
    private boolean isJoined(int law, int from) {
        return law == from - 1 || isTerm(from - 1, TermKind.OF) || isTerm(from - 1, TermKind.LABEL);
    }

    private int firstOfLawPhrase(int law) {
        int first = law;
        while (first > 0 && law - first < 3 && tokens.isWord(first - 1) && isTerm(first - 1, TermKind.LAW)) {
            first--;
        }
        return first;
    }

    /** Turkish and some formal styles cite with the date in front: "8.3.1963 tarihli ve 3 sayılı karar". */
    private boolean isCitedBehind(int to) {
        if (!isTerm(to, TermKind.NAME_TAIL) && !isTarihli(to)) {
            return false;
        }
        for (int i = to; i < to + REACH && !tokens.isBreak(i); i++) {
            if (isTerm(i, TermKind.LAW)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTarihli(int at) {
        return tokens.isWord(at) && lexicon.match(tokens, at, TermKind.CITING).isPresent();
    }

    /** A line of the document's own number and date: «الرقم: 123/ص تاريخ 15/3/2011». */
    private boolean isRegistryLine(int from, int to) {
        int start = lineStart(from);
        return from - start <= REACH
                && start < from
                && (isTerm(start, TermKind.NUMBER_LABEL) || tokens.isSymbol(start, "\u2116"))
                && wordsUntilBreak(to) <= WORDS_OF_A_DATELINE;
    }

    /** A line that opens with «صدر في دمشق» or "Done at", or holds «صادر عن», and ends with the date. */
    private boolean isFormula(int from, int to) {
        int start = lineStart(from);
        if (from - start > REACH || wordsUntilBreak(to) > WORDS_OF_A_DATELINE) {
            return false;
        }
        for (int i = start; i < from; i++) {
            Optional<DateLexicon.Match> formula = lexicon.match(tokens, i, TermKind.FORMULA);
            if (formula.isPresent() && (i == start || formula.get().term().value() == 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDateline(int from, int to) {
        int start = lineStart(from);
        if (from - start > REACH) {
            return false;
        }
        int before = count(start, from);
        if (before < 0 || before > WORDS_OF_A_DATELINE) {
            return false;
        }
        int end = to;
        while (end < to + REACH && !tokens.isBreak(end)) {
            end++;
        }
        int after = tokens.isBreak(end) ? count(to, end) : -1;
        if (after >= 0 && before + after <= WORDS_OF_A_DATELINE) {
            return true;
        }
        boolean setOff = tokens.isWord(to) && tokens.gapBefore(to) >= WIDE_GAP;
        return (setOff || tokens.isSymbol(to, "\u2013\u2014-:(\u0640")) && !isYearAlone(from, to);
    }

    private boolean isYearAlone(int from, int to) {
        return to - from <= 2;
    }

    /** Words that say something beside the date; -1 where a number or another label rules the line out. */
    private int count(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if ((tokens.isNumber(i) && !isTime(i)) || isOtherLabel(i)) {
                return -1;
            }
            words += tokens.isWord(i) && !isSmall(i) ? 1 : 0;
        }
        return words;
    }

    private boolean isOtherLabel(int i) {
        return lexicon.match(tokens, i, TermKind.LABEL)
                .filter(m -> m.term().value() == 1)
                .isPresent();
    }

    private boolean isTime(int i) {
        return isHour(i + 1)
                || tokens.isSymbol(i + 1, ":")
                || tokens.isSymbol(i - 1, ":+")
                || tokens.isWord(i - 1) && tokens.isNumber(i - 2) && isHour(i - 1)
                || isAtHour(i - 1)
                || tokens.isSymbol(i - 1, "/.") && tokens.isNumber(i - 2) && isAtHour(i - 3);
    }

    /** «الساعة 20/15». */
    private boolean isAtHour(int i) {
        return tokens.isWord(i) && tokens.raw(i, i + 1).equals("الساعة");
    }

    private boolean isHour(int i) {
        return tokens.isWord(i) && HOURS.contains(tokens.raw(i, i + 1).toLowerCase(Locale.ROOT));
    }

    private boolean isSmall(int i) {
        return tokens.end(i) - tokens.start(i) < 2
                || isTerm(i, TermKind.OF)
                || isTerm(i, TermKind.TWIN)
                || isTerm(i, TermKind.ERA)
                || isTerm(i, TermKind.WEEKDAY);
    }

    private int wordsUntilBreak(int to) {
        int words = 0;
        for (int i = to; !tokens.isBreak(i) && words <= REACH; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    private boolean isLineStart(int i) {
        int first = i;
        while (first > 0 && tokens.type(first - 1) == Tokens.Type.SYMBOL && i - first < REACH) {
            first--;
        }
        return tokens.isBreak(first - 1);
    }

    private int lineStart(int from) {
        int start = from;
        while (from - start <= REACH && !tokens.isBreak(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isTerm(int i, TermKind kind) {
        return lexicon.match(tokens, i, kind).isPresent();
    }
}
