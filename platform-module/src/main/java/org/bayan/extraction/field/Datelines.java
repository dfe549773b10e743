package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Words;

/**
 * Recognises dates of issue by the line they stand in, where the date finder saw running text: news datelines such as
 * "(Beirut, May 12, 2011) – " at the head of a paragraph, and lines that begin with a formula of issue.
 */
final class Datelines {
    private static final int MOST_WORDS_BEFORE = 4;
    private static final int FORMULA_REACH = 70;

    /** Characters at the end of a paragraph in which its dateline stands. */
    private static final int CLOSING = 90;

    private static final int CITY_REACH = 30;
    /** Behind these a city is where something happened. */
    private static final Pattern IN = Pattern.compile("(?:^| )(?:in|at|à|в|во|در|في|إلى|من|لە|li|from|to) $");

    private final Phrases formulas;
    private final Cities cities;

    Datelines(Phrases formulas, Cities cities) {
        this.cities = cities;
        this.formulas = formulas;
    }

    /** The same dates, those of issue marked as such. */
    List<FoundDate> mark(String text, Span line, List<FoundDate> dates) {
        if (dates.isEmpty()) {
            return dates;
        }
        List<FoundDate> marked = new ArrayList<>(dates.size());
        for (FoundDate date : dates) {
            marked.add(marked(text, line, date));
        }
        return marked;
    }

    private FoundDate marked(String text, Span line, FoundDate date) {
        if (date.context() != FoundDate.Context.RUNNING) {
            return date;
        }
        boolean formula = date.span().start() - line.start() <= FORMULA_REACH
                && formulas.atStart(text.substring(line.start(), date.span().start()))
                        .isPresent();
        if (!formula && !isNews(text, line, date.span()) && !isLast(text, line, date.span())) {
            return date;
        }
        return new FoundDate(
                date.date(),
                date.span(),
                date.raw(),
                date.rule(),
                formula ? FoundDate.Context.LABELLED : FoundDate.Context.DATELINE,
                date.evidence(),
                date.alternatives());
    }

    /** «صحيفة الحياة - العدد 17738 - 29 تشرين الأول 2011»: the last part of a line of parts. */
    private static boolean isLast(String text, Span line, Span date) {
        int before = date.start() - 1;
        while (before > line.start() && Spans.isInvisible(text.charAt(before))) {
            before--;
        }
        boolean dash = before > line.start()
                && before < date.start() - 1
                && "-–—|".indexOf(text.charAt(before)) >= 0
                && Spans.isInvisible(text.charAt(before - 1));
        return dash && Spans.trimmed(text, date.end(), line.end()).length() == 0;
    }

    /**
     * The date that ends a paragraph behind its city: «... من تاريخ صدوره. دمشق في 17/5/1432 هـ الموافق 21/4/2011 م», as layouts
     * join the last lines of an act.
     */
    List<FoundDate> last(String text, Span line, WindowDates finder) {
        int from = Math.max(line.start(), line.end() - CLOSING);
        while (from > line.start() && from < line.end() && text.charAt(from - 1) != ' ') {
            from++;
        }
        return finder.find(new Span(from, line.end())).stream()
                .filter(d -> Words.count(text.substring(d.span().end(), line.end())) <= 1
                        && isBehindCity(text.substring(
                                Math.max(line.start(), d.span().start() - CLOSING),
                                d.span().start())))
                .map(d -> new FoundDate(
                        d.date(),
                        d.span(),
                        d.raw(),
                        d.rule(),
                        FoundDate.Context.DATELINE,
                        d.evidence(),
                        d.alternatives()))
                .toList();
    }

    /** Whether a text ends in a known city, a small word and punctuation not counted. */
    private boolean isBehindCity(String before) {
        int from = Math.max(0, before.length() - CITY_REACH);
        return IntStream.range(from, before.length())
                .filter(at -> at == 0 || before.charAt(at - 1) == ' ')
                .filter(at -> !IN.matcher(before.substring(0, at)).find())
                .anyMatch(at -> cities.at(before.substring(at))
                        .filter(m -> Words.count(before.substring(at + m.end())) <= 1)
                        .isPresent());
    }

    /** A place, the date, an optional closing bracket, and a dash or colon. */
    private static boolean isNews(String text, Span line, Span date) {
        int words = 0;
        for (int i = line.start(); i < date.start(); i++) {
            boolean first = i == line.start() || !Words.isWordCharacter(text.charAt(i - 1));
            words += first && Words.isWordCharacter(text.charAt(i)) ? 1 : 0;
        }
        int at = date.end();
        while (at < line.end() && (Spans.isInvisible(text.charAt(at)) || ").,".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean dash = at < line.end() && "-–—:/".indexOf(text.charAt(at)) >= 0;
        return dash && words > 0 && words <= MOST_WORDS_BEFORE;
    }
}
