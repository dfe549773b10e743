package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.DateBackground;
import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.date.FoundDate;
import org.bayan.language.Digits;

/**
 * Finds dates in the parts of one document, with spans that count from the start of the whole. What the other dates and the
 * language of the document tell of calendar, order and century holds in each part. Belongs to one thread.
 */
final class WindowDates {
    private final DateFinder finder;
    private final String text;
    private final DateBackground background;

    WindowDates(DateFinder finder, String text) {
        this.finder = finder;
        this.text = text;
        this.background = finder.background(text);
    }

    List<FoundDate> find(Span window) {
        List<FoundDate> dates = new ArrayList<>();
        if (!hasDigit(text, window) && !mayBeSpelled(text, window)) {
            return dates;
        }
        for (FoundDate found : finder.find(text.substring(window.start(), window.end()), background)) {
            Span span = new Span(
                    window.start() + found.span().start(),
                    window.start() + found.span().end());
            dates.add(new FoundDate(
                    found.date(),
                    span,
                    found.raw(),
                    found.rule(),
                    found.context(),
                    found.evidence(),
                    found.alternatives()));
        }
        return dates;
    }

    /** A date in words has the thousand of its year in words too: «ألف وتسعمائة», «هزار و سیصد», "mil neuf cent". */
    private static boolean mayBeSpelled(String text, Span window) {
        for (int i = window.start() + 1; i < window.end() - 1; i++) {
            boolean thousand =
                    switch (text.charAt(i)) {
                        case 'ل' ->
                            text.charAt(i + 1) == 'ف'
                                    && "اأ".indexOf(text.charAt(i - 1)) >= 0
                                    && isThousand(text, i + 2);
                        case 'ز' -> text.startsWith("هزار", i - 1);
                        case 'i' -> text.startsWith("mil", i - 1) || text.startsWith("bin ", i - 1);
                        case 'h' -> text.startsWith("thousand", i - 1);
                        case 'u' -> text.startsWith("hundred", i - 1);
                        case 'ы' -> text.startsWith("тысяч", i - 1);
                        default -> false;
                    };
            if (thousand) {
                return true;
            }
        }
        return false;
    }

    /** Whether «ألف» ends here or is dual: «الفروع» has the same letters and the article. */
    private static boolean isThousand(String text, int end) {
        return end == text.length()
                || !Character.isLetter(text.charAt(end))
                || text.startsWith("ين", end)
                || text.startsWith("ان", end);
    }

    /** Most lines have no digit, and without one there is no date. */
    private static boolean hasDigit(String text, Span window) {
        for (int i = window.start(); i < window.end(); i++) {
            if (Digits.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
