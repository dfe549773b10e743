package org.bayan.extraction.field;

import java.util.List;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/** Tells what a line of the head or tail of a document is for, by its words and its form. */
final class LineClassifier {
    private static final int PARAGRAPH = 220;
    private static final int SENTENCE = 70;
    private static final int MOST_WORDS_OF_A_BODY = 12;
    /** Letters beside a date in a line that is a dateline: a place, "issued in". */
    private static final int LETTERS_BESIDE_A_DATE = 30;

    private static final Set<String> RELEASED = Set.of("communique", "pressRelease", "briefing", "report", "speech");
    private static final int DIGITS_OF_A_CODE = 5;
    /** Characters that the sign of an office has behind its number: «17 - ب». */
    private static final int LETTERS_OF_AN_OFFICE = 7;
    /** Words beside it, where nothing else marks the date as one of issue. */
    private static final int WORDS_BESIDE_A_DATE = 3;

    private final Vocabulary vocabulary;
    private final TypeWords types;
    private final NumberedType numbered;
    private final NumberLine numberLine;
    private final Acts acts;
    private final Cities places;

    LineClassifier(Vocabulary vocabulary, Acts acts) {
        this.acts = acts;
        this.places = new Cities(vocabulary);
        this.vocabulary = vocabulary;
        this.types = new TypeWords(vocabulary);
        this.numbered = new NumberedType(vocabulary);
        this.numberLine = new NumberLine(numbered, vocabulary.phrases(TermFamily.DATELINE));
    }

    LineRole role(String text, TextLine line, List<FoundDate> dates) {
        if (line.length() > PARAGRAPH || isSentence(text)) {
            return LineRole.PARAGRAPH;
        }
        if (is(TermFamily.FURNITURE, text)) {
            return LineRole.FURNITURE;
        }
        if (acts.isRunning(text)) {
            return LineRole.PARAGRAPH;
        }
        if (is(TermFamily.STATE, text)) {
            return LineRole.STATE;
        }
        if (types.isType(text)) {
            return LineRole.BANNER;
        }
        if (isDate(text, line.span(), dates) && !isTyped(text, dates)) {
            return LineRole.DATE;
        }
        if (numbered.read(text).isPresent()) {
            return LineRole.NUMBERED;
        }
        if (isCode(text, dates.isEmpty())
                || numberLine.read(text, line.span().start(), dates).isPresent()) {
            return LineRole.CODE;
        }
        return named(text, line);
    }

    /** "Point de presse du 12 avril 2018" is a title, unless a label of issue stands before the date. */
    private boolean isTyped(String text, List<FoundDate> dates) {
        return types.atStart(text).isPresent()
                && dates.stream().noneMatch(d -> d.context() == FoundDate.Context.LABELLED);
    }

    private LineRole named(String text, TextLine line) {
        boolean isName = words(text) <= MOST_WORDS_OF_A_BODY && !hasVerb(text) && !isLowerCase(text);
        if (starts(TermFamily.SALUTATION, text)) {
            return LineRole.SALUTATION;
        }
        if (places.whole(text).isPresent() || places.beforeCountry(text).isPresent()) {
            return LineRole.PLACE;
        }
        if (types.beforeMatter(text).isPresent() || endsAsTitle(text)) {
            return LineRole.OTHER;
        }
        if (isName && !line.isHeading() || words(text) <= 4 && !hasVerb(text)) {
            PhraseMatch body = vocabulary.phrases(TermFamily.BODY).atStart(text).orElse(null);
            if (body != null) {
                return role(body, text);
            }
            if (endsAsPart(text)) {
                return LineRole.BODY_PART;
            }
        }
        if (isName && !line.isHeading() && endsAsBody(text)) {
            return LineRole.BODY;
        }
        if (isName
                && text.indexOf(':') < 0
                && starts(TermFamily.OFFICE, text)
                && types.atEnd(text).isEmpty()) {
            return LineRole.OFFICE;
        }
        return LineRole.OTHER;
    }

    /** An organ whose name goes on («القيادة العامة للجيش») is a body of its own. */
    private static LineRole role(PhraseMatch body, String text) {
        String rest = text.substring(body.end()).strip();
        return switch (body.term().code()) {
            case "part" -> LineRole.BODY_PART;
            case "organ" -> rest.isEmpty() || rest.startsWith("و") ? LineRole.ORGAN : LineRole.BODY;
            default -> LineRole.BODY;
        };
    }

    /** Whether a Latin or Cyrillic line has more words in small letters than names have: a headline. */
    private static boolean isLowerCase(String text) {
        int small = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = Words.isWordCharacter(c) && (i == 0 || !Words.isWordCharacter(text.charAt(i - 1)));
            boolean longer = isLong(text, i);
            if (first && longer && Character.isLetter(c)) {
                all++;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        boolean bicameral = text.chars().anyMatch(Character::isUpperCase);
        return bicameral && all > 3 && small * 2 > all && text.charAt(0) < 0x400;
    }

    /** Whether four letters and more follow each other; shorter words are articles and prepositions. */
    private static boolean isLong(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < 4 && Words.isWordCharacter(text.charAt(at))) {
            at++;
        }
        return at - start == 4;
    }

    /** "Göç İdaresi Genel Müdürlüğü": languages that put the kind last do so for offices too. */
    private boolean endsAsPart(String text) {
        return phrases(TermFamily.BODY).words(text).stream()
                .anyMatch(m -> m.end() == text.length()
                        && m.start() > 0
                        && m.term().code().equals("part")
                        && m.term().language().equals("tr"));
    }

    private boolean endsAsBody(String text) {
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        int end = bracket > 0 ? Spans.trimmed(text, 0, bracket).end() : text.length();
        return types.atStart(text).isEmpty()
                && text.indexOf(':') < 0
                && phrases(TermFamily.BODY_END).words(text).stream()
                        .anyMatch(m -> m.end() == end || isSeat(text, m.end()));
    }

    /** "Local Coordination Committees in Syria": a seat or field behind the kind of the body. */
    private static boolean isSeat(String text, int from) {
        String rest = text.substring(from);
        boolean joined = rest.startsWith(" in ") || rest.startsWith(" of ") || rest.startsWith(" for ");
        int name = joined ? rest.indexOf(' ', 1) + 1 : rest.length();
        return name < rest.length() && Character.isUpperCase(rest.charAt(name)) && words(rest) <= 5;
    }

    /** "Milli Güvenlik Kurulu Toplantısı Basın Bildirisi": the body's name goes on to what it issued. */
    private boolean endsAsTitle(String text) {
        return types.atEnd(text)
                .filter(t -> t.span().start() > 0)
                .filter(t -> RELEASED.contains(t.code()) || isTurkishAct(text, t.span()))
                .isPresent();
    }

    /** "Bakanlar Kurulu Kararı": behind the whole name of a body, as "Ceza Kanunu Komisyonu" goes on otherwise. */
    private boolean isTurkishAct(String text, Span type) {
        return vocabulary
                .phrases(TermFamily.BODY)
                .atStart(text)
                .filter(b -> b.term().language().equals("tr"))
                .filter(b -> text.substring(b.end(), type.start()).isBlank())
                .isPresent();
    }

    private boolean hasVerb(String text) {
        return !vocabulary.phrases(TermFamily.VERB).words(text).isEmpty();
    }

    private boolean is(TermFamily family, String text) {
        return phrases(family).whole(text).isPresent();
    }

    private boolean starts(TermFamily family, String text) {
        return phrases(family).atStart(text).isPresent();
    }

    private Phrases phrases(TermFamily family) {
        return vocabulary.phrases(family);
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
            boolean dated = dates.stream()
                    .anyMatch(d -> d.span().start() <= at && at < d.span().end());
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

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += Words.isWordCharacter(text.charAt(i)) && (i == 0 || !Words.isWordCharacter(text.charAt(i - 1)))
                    ? 1
                    : 0;
        }
        return words;
    }
}
