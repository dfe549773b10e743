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
    /** Characters at the end of a sentence in which it says that an act was passed, and those that hold the day too. */
    private static final int ENACTED = 60;

    private static final int ENACTING = 130;
    /** Characters between that day and what is said of it. */
    private static final int BEHIND_DATE = 4;

    /** Behind these a city is where something happened. */
    private static final Pattern IN = Pattern.compile("(?:^| )(?:in|at|à|в|во|در|في|إلى|من|لە|li|from|to) $");

    private final Phrases formulas;
    private final Phrases enacted;
    private final Cities cities;

    Datelines(Phrases formulas, Phrases enacted, Cities cities) {
        this.enacted = enacted;
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
        if (!formula
                && !isNews(text, line, date.span())
                && !isLast(text, line, date.span())
                && !isBeforeText(text, line, date)) {
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

    /**
     * The day on which an act was passed, told by the sentence that closes it: "... Kurulunca 13/8/1964 tarihinde
     * kararlaştırılmıştır."
     */
    List<FoundDate> enacted(String text, Span line, WindowDates finder) {
        String end = text.substring(Math.max(line.start(), line.end() - ENACTED), line.end());
        if (enacted.words(end).isEmpty()) {
            return List.of();
        }
        int from = Math.max(line.start(), line.end() - ENACTING);
        while (from > line.start() && from < line.end() && text.charAt(from - 1) != ' ') {
            from++;
        }
        List<FoundDate> dates = finder.find(new Span(from, line.end()));
        return dates.size() != 1
                ? List.of()
                : dates.stream()
                        .filter(d -> d.context() == FoundDate.Context.RUNNING)
                        .filter(d -> d.date().from().equals(d.date().to()))
                        .filter(d -> enacted.words(text.substring(d.span().end(), line.end())).stream()
                                .anyMatch(m -> m.start() <= BEHIND_DATE))
                        .map(d -> as(d, FoundDate.Context.LABELLED))
                        .toList();
    }

    private static FoundDate as(FoundDate date, FoundDate.Context context) {
        return new FoundDate(
                date.date(), date.span(), date.raw(), date.rule(), context, date.evidence(), date.alternatives());
    }

    /** "Москва, 21 декабря 2005 г. Агентство сообщает ...": a city, the day and a full stop before the first sentence. */
    private boolean isBeforeText(String text, Span line, FoundDate date) {
        if (date.span().start() == line.start()
                || !date.date().from().equals(date.date().to())) {
            return false;
        }
        String before = text.substring(line.start(), date.span().start());
        int comma = before.stripTrailing().length() - 1;
        if (comma < 2 || before.length() > CITY_REACH || ",،".indexOf(before.charAt(comma)) < 0) {
            return false;
        }
        int at = date.span().end();
        boolean stopped = text.charAt(at - 1) == '.' || at < line.end() && text.charAt(at) == '.';
        at += at < line.end() && text.charAt(at) == '.' ? 1 : 0;
        return stopped
                && at + 1 < line.end()
                && text.charAt(at) == ' '
                && !Character.isLowerCase(text.charAt(at + 1))
                && cities.whole(before.substring(0, comma)).isPresent();
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
