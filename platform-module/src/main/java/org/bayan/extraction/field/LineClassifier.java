package org.bayan.extraction.field;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/** Tells what a line of the head or tail of a document is for, by its words and its form. */
final class LineClassifier {
    private static final int PARAGRAPH = 220;
    private static final int SENTENCE = 70;
    /** Letters beside a date in a line that is a dateline: a place, "issued in". */
    private static final int LETTERS_BESIDE_A_DATE = 30;

    private static final int DIGITS_OF_A_CODE = 5;
    /** Characters that the sign of an office has behind its number: «17 - ب». */
    private static final int LETTERS_OF_AN_OFFICE = 7;
    /** Words beside it, where nothing else marks the date as one of issue. */
    private static final int WORDS_BESIDE_A_DATE = 3;

    /** Lines from the top among which an act is named. */
    private static final int TOP = 8;

    private static final int LONGEST_ACT = 350;
    private static final Set<String> ACTS = Set.of("decree", "law", "resolution");
    private static final Set<String> STATED =
            Set.of("communique", "pressRelease", "speech", "briefing", "interview", "report", "letter");

    private static final int LONGEST_CALL = 120;
    private static final int SHORTEST_ITEM = 25;
    private static final Pattern ITEM = Pattern.compile("(?:\\p{Nd}{1,2}[.)] ?|\\p{Nd}{1,2} ?[-–] |\\p{L}\\) ?)\\p{L}");

    /** "C.352.M.251.1936.VI", as the League of Nations numbered its documents. */
    private static final Pattern DOTTED = Pattern.compile("[A-Z]{1,3}\\.(?:[A-Z0-9]{1,4}\\.){2,6}[A-Z0-9]{0,5}\\.?");

    private final WebChrome chrome;
    private final Phrases states;
    /** With these a line goes on with the one above: "With Respect to the Actions of the Government". */
    private final Phrases joints;

    private final Phrases verbs;
    private final Phrases says;
    private final TypeWords types;
    private final NumberedType numbered;
    private final NumberLine numberLine;
    private final Acts acts;
    private final NamedLines names;

    LineClassifier(Vocabulary vocabulary, Acts acts) {
        this.acts = acts;
        this.names = new NamedLines(vocabulary);
        this.chrome = new WebChrome(vocabulary);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.types = new TypeWords(vocabulary);
        this.joints = vocabulary.phrases(TermFamily.CONTINUES);
        this.verbs = vocabulary.phrases(TermFamily.VERB);
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.numbered = new NumberedType(vocabulary);
        this.numberLine = new NumberLine(numbered, vocabulary.phrases(TermFamily.DATELINE));
    }

    LineRole role(String text, TextLine line, List<FoundDate> dates) {
        boolean running = line.length() > PARAGRAPH || isSentence(text) || isItem(text);
        boolean named = line.index() < TOP
                && (line.length() <= LONGEST_ACT && isAct(text) || isTypedTitle(text) || isExclaimed(text));
        if (running && !named) {
            return LineRole.PARAGRAPH;
        }
        if (chrome.isChrome(text)) {
            return LineRole.FURNITURE;
        }
        if (acts.isRunning(text)) {
            return LineRole.PARAGRAPH;
        }
        if (states.whole(text).isPresent()) {
            return LineRole.STATE;
        }
        if (types.isType(SpacedLetters.closed(text))) {
            return LineRole.BANNER;
        }
        if (isDate(text, line.span(), dates) && !isTyped(text, dates)) {
            return LineRole.DATE;
        }
        if (numbered.read(text).isPresent()) {
            return LineRole.NUMBERED;
        }
        if (isCode(text, dates.isEmpty())
                || isCode(beforeDate(text, line.span().start(), dates), true)
                || numberLine.read(text, line.span().start(), dates).isPresent()) {
            return LineRole.CODE;
        }
        LineRole role = names.role(text, line);
        boolean body = role == LineRole.BODY || role == LineRole.ORGAN || role == LineRole.BODY_PART;
        return body && line.index() > 0 && joints.whole(firstWord(text)).isPresent() ? LineRole.OTHER : role;
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    /** "SC-41, 6 Temmuz 2016": what a comma sets apart from a date that ends the line. */
    private static String beforeDate(String text, int start, List<FoundDate> dates) {
        if (dates.isEmpty() || dates.get(0).span().end() - start < text.length()) {
            return "";
        }
        int at = dates.get(0).span().start() - start;
        int comma = Math.max(text.lastIndexOf(',', at), text.lastIndexOf('،', at));
        return comma > 0 && text.substring(comma + 1, at).isBlank() ? text.substring(0, comma) : "";
    }

    /** "Point de presse du 12 avril 2018", "2014 Yılı Faaliyet Raporu" are titles, unless a label of issue stands before the date. */
    private boolean isTyped(String text, List<FoundDate> dates) {
        boolean ofYear = dates.stream()
                .noneMatch(d -> d.date().from().plusMonths(1).isAfter(d.date().to()));
        return (types.atStart(text).isPresent() || ofYear && types.atEnd(text).isPresent())
                && dates.stream().noneMatch(d -> d.context() == FoundDate.Context.LABELLED);
    }

    /** «2. يعمل بهذا القرار من تاريخ صدوره.», «а) включить в состав ...;»: an article of an act or an entry of a list. */
    private static boolean isItem(String text) {
        return text.length() > SHORTEST_ITEM
                && ".;؛".indexOf(text.charAt(text.length() - 1)) >= 0
                && ITEM.matcher(text).lookingAt();
    }

    /** "Décret n° 05-117 du 11 avril 2005 relatif aux mesures de protection.": the name of an act is long and may have its full stop. */
    private boolean isAct(String text) {
        return types.atStart(text).filter(t -> ACTS.contains(t.code())).isPresent()
                && numbered.read(text).isPresent();
    }

    /** "Communiqué du ministère, en date du 11 décembre 2024, sur la situation au Liban.": a title that has its full stop. */
    private boolean isTypedTitle(String text) {
        int stop = text.indexOf(". ");
        return text.length() <= (Sentences.isEnded(text) ? PARAGRAPH : LONGEST_ACT)
                && (stop < 0 || text.length() > PARAGRAPH && Sentences.isAbbreviated(text.substring(0, stop + 1)))
                && types.atStart(text).filter(t -> STATED.contains(t.code())).isPresent()
                && verbs.words(text).isEmpty()
                && says.words(text).isEmpty();
    }

    /** A headline that asks or calls out, and is one sentence. */
    private boolean isExclaimed(String text) {
        return text.length() <= LONGEST_CALL
                && "!?؟".indexOf(text.charAt(text.length() - 1)) >= 0
                && text.indexOf(". ") < 0
                && Character.isLetter(text.charAt(0))
                && !acts.isRunning(text);
    }

    private static boolean isSentence(String text) {
        return text.length() > SENTENCE && Sentences.isEnded(text);
    }

    private static boolean isDate(String text, Span line, List<FoundDate> dates) {
        if (dates.isEmpty()) {
            return false;
        }
        int letters = 0;
        int words = 0;
        int digits = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            int at = line.start() + i;
            boolean dated = RoledLine.isInDate(dates, at);
            boolean letter = !dated && Words.isWordCharacter(text.charAt(i));
            letters += letter ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            digits += !dated && Digits.isDigit(text.charAt(i)) ? 1 : 0;
            inWord = letter;
        }
        boolean little = words <= WORDS_BESIDE_A_DATE && digits == 0;
        return letters <= LETTERS_BESIDE_A_DATE
                && dates.stream().anyMatch(d -> switch (d.context()) {
                    case DATELINE, LABELLED -> true;
                    case RUNNING -> little;
                    default -> false;
                });
    }

    /** A code alone: digits and a slash or dash between its parts, and letters or, where it is no date, a second separator. */
    private static boolean isCode(String text, boolean undated) {
        if (text.length() > 40 || CodeForm.of(text).isEmpty()) {
            return false;
        }
        int separators = 0;
        int letters = 0;
        int digits = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            separators += c == '/' || c == '-' || c == '\\' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Digits.isDigit(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        if (Character.isUpperCase(text.charAt(0))
                && text.indexOf('.') > 0
                && DOTTED.matcher(text).matches()) {
            return true;
        }
        boolean lettered = letters > 0 && letters <= 12 && lower <= 3 && !isEntry(text);
        boolean parted = separators > 1 || text.indexOf('/') > 0;
        boolean numeric = letters == 0 && parted && digits >= DIGITS_OF_A_CODE && undated;
        return separators > 0 && digits > 0 && (lettered || numeric) && !text.contains(":");
    }

    /** «1- واقع المياه» is an entry of a list. */
    private static boolean isEntry(String text) {
        int at = 0;
        while (at < text.length() && at < 2 && Digits.isDigit(text.charAt(at))) {
            at++;
        }
        boolean marked = at > 0 && at + 1 < text.length() && "-–)".indexOf(text.charAt(at)) >= 0;
        return marked && text.charAt(at + 1) == ' ' && text.length() - at > LETTERS_OF_AN_OFFICE;
    }
}
