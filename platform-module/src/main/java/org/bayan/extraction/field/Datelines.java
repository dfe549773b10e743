package org.bayan.extraction.field;

import java.util.List;
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

    private final Phrases formulas;

    Datelines(Phrases formulas) {
        this.formulas = formulas;
    }

    /** The same dates, those of issue marked as such. */
    List<FoundDate> mark(String text, Span line, List<FoundDate> dates) {
        return dates.stream().map(d -> marked(text, line, d)).toList();
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
