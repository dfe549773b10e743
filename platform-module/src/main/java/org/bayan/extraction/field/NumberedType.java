package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/**
 * Reads the number by which a document names itself: «مرسوم تشريعي رقم 12 لعام 2011», "Press Release No. 45/2011", arrêté
 * n° 214, "Resolution 2254 (2015)". The type stands at the start of the line and the number near it.
 */
final class NumberedType {
    /** Characters between the type and the word for number: «الصادر عن رئيس الجمهورية». */
    private static final int REACH = 45;
    /** Letters in a row that the sign of an office has. */
    private static final int MOST_LETTERS = 3;

    private static final Pattern BEHIND_YEAR = Pattern.compile("\\s*\\((?:19|20)\\d\\d\\)\\s*(\\d{1,4})\\s*");

    /** Words between the number of a law and its date. */
    private static final List<String> BEFORE_YEARS =
            List.of("of", "du", "de", "от", "لعام", "لسنة", "عام", "سنة", "بتاريخ", "تاريخ");

    private final Phrases types;
    private final Phrases numbers;

    NumberedType(Vocabulary vocabulary) {
        this.types = vocabulary.phrases(TermFamily.TYPE);
        this.numbers = vocabulary.phrases(TermFamily.NUMBER);
    }

    /** The number in its stored form, with its place in the line. */
    Optional<Coded> read(String line) {
        Optional<PhraseMatch> type = types.atStart(line);
        if (type.isEmpty()) {
            return turkish(line);
        }
        int from = type.get().end();
        String near = line.substring(from, Math.min(line.length(), from + REACH + 10));
        Optional<Coded> marked = behindWord(near).map(c -> c.shifted(from));
        return marked.or(() -> bare(line, type.get())).or(() -> behindYear(near).map(c -> c.shifted(from)));
    }

    /** The number that a line opens with: "No: 87, 4 Nisan 2017, ...". */
    Optional<Coded> opening(String line) {
        return numbers.atStart(line).flatMap(word -> numberAt(line, word.end()));
    }

    /** "Press Release (2012) 102". */
    private static Optional<Coded> behindYear(String near) {
        Matcher number = BEHIND_YEAR.matcher(near);
        return number.matches()
                ? Optional.of(new Coded(number.group(1), new Span(number.start(1), number.end(1))))
                : Optional.empty();
    }

    private Optional<Coded> behindWord(String near) {
        for (PhraseMatch word : numbers.everywhere(near)) {
            boolean begins = Words.isBoundary(near, word.start());
            if (begins && word.start() <= REACH) {
                Optional<Coded> number = numberAt(near, word.end());
                if (number.isPresent()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }

    /** "Resolution 2254 (2015)": the number follows at once; not for types that a date may follow. */
    private Optional<Coded> bare(String line, PhraseMatch type) {
        boolean numbered =
                switch (type.term().code()) {
                    case "resolution", "law", "decree" -> true;
                    default -> false;
                };
        Optional<Coded> number = numberAt(line, type.end()).filter(n -> numbered || isYearly(line, n.span()));
        return number.filter(n -> isEnd(line, n.span().end()));
    }

    /** "News Release 12/161", "GENELGE 2013/8": number and year with a slash, and nothing behind. */
    private static boolean isYearly(String line, Span number) {
        int slash = line.indexOf('/', number.start());
        return slash > number.start()
                && slash < number.end() - 1
                && line.indexOf('/', slash + 1) < 0
                && line.substring(number.end()).isBlank();
    }

    /** "5 sayılı Kanun": number, then the word, then the type. */
    private Optional<Coded> turkish(String line) {
        if (line.isEmpty() || !Digits.isDigit(line.charAt(0)) || line.length() < 8) {
            return Optional.empty();
        }
        Optional<Coded> number = numberAt(line, 0);
        if (number.isEmpty()) {
            return number;
        }
        int end = number.get().span().end();
        String rest = line.substring(end);
        Optional<PhraseMatch> word = numbers.atStart(rest);
        boolean typed =
                word.isPresent() && types.any(rest, t -> t.start() >= word.get().end() && t.start() < REACH + 20);
        return typed ? number : Optional.empty();
    }

    private static Optional<Coded> numberAt(String text, int from) {
        int start = from;
        while (start < text.length()
                && (Spans.isInvisible(text.charAt(start)) || ":./([-".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int end = start;
        while (end < text.length() && isNumberCharacter(text, end)) {
            end++;
        }
        while (end > start && "/-.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start > 1 && "یي".indexOf(text.charAt(end - 1)) >= 0 && Digits.isDigit(text.charAt(end - 2))) {
            end--; // the Kurdish ending of «٧٨ی ساڵی ٢٠١٤»
        }
        if (end == start || !hasDigit(text, start, end)) {
            return Optional.empty();
        }
        boolean ruled = start > 0 && text.charAt(start - 1) == '/';
        Span span = new Span(start, ruled ? end : withLetters(text, end));
        return CodeForm.of(span.of(text)).map(code -> new Coded(code, span));
    }

    /** «٧٤٣٨/ د.غ.ع»: the letters of the office that stand behind a slash. */
    private static int withLetters(String text, int end) {
        int at = skipBlank(text, end);
        if (at == text.length() || text.charAt(at) != '/') {
            return end;
        }
        int from = skipBlank(text, at + 1);
        int to = from;
        while (to < text.length() && Digits.isDigit(text.charAt(to))) {
            to++;
        }
        if (to > from) {
            return to;
        }
        int run = 0;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || "./".indexOf(text.charAt(to)) >= 0)) {
            run = Character.isLetter(text.charAt(to)) ? run + 1 : 0;
            if (run > MOST_LETTERS) {
                return end;
            }
            to++;
        }
        return to > from ? to : end;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Spans.isInvisible(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNumberCharacter(String text, int at) {
        char c = text.charAt(at);
        return Digits.isDigit(c) || "/-.".indexOf(c) >= 0 || Character.isLetter(c);
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String line, int at) {
        int next = at;
        while (next < line.length() && Spans.isInvisible(line.charAt(next))) {
            next++;
        }
        int rest = next;
        return next == line.length()
                || "(-–:،,".indexOf(line.charAt(next)) >= 0
                || BEFORE_YEARS.stream().anyMatch(w -> line.startsWith(w + ' ', rest));
    }
}
