package org.bayan.extraction.field;

import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.layout.TextLine;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Digits;
import org.bayan.language.Words;

/**
 * Finds the masthead of an official gazette above an act that was cut out of it: its name with number, day and page. They are
 * the gazette's and not the act's.
 */
final class Masthead {
    /** Lines from the top among which it stands. */
    private static final int LINES = 5;

    private static final int MOST_WORDS = 14;
    /** Characters of a line that holds no more than a day or a number. */
    private static final int SHORT = 34;

    private final Phrases gazettes;
    private final Phrases types;

    /** @param types an act's own number stands behind its type */
    Masthead(Phrases gazettes, Phrases types) {
        this.gazettes = gazettes;
        this.types = types;
    }

    /** How many lines from the top belong to it; 0 where there is none. */
    int lines(Layout layout) {
        int named = -1;
        for (int i = 0; i < Math.min(LINES, layout.lines().size()) && named < 0; i++) {
            named = isName(layout.of(layout.lines().get(i))) ? i : -1;
        }
        int last = named;
        while (named >= 0
                && last + 1 < Math.min(named + LINES, layout.lines().size())
                && isOfIssue(layout, layout.lines().get(last + 1))) {
            last++;
        }
        return last + 1;
    }

    private boolean isName(String text) {
        return !Words.areMoreThan(MOST_WORDS, text)
                && !gazettes.words(text).isEmpty()
                && types.atStart(text).isEmpty()
                && (text.indexOf(':') < 0 || gazettes.words(text).get(0).start() < text.indexOf(':') && !isLabel(text));
    }

    /** "Yayımlandığı Resmî Gazete : Tarih : 13/8/2016": where the act was printed. */
    private boolean isLabel(String text) {
        String before = text.substring(0, gazettes.words(text).get(0).start());
        return Words.count(before) > 0 && before.chars().noneMatch(c -> Digits.isDigit((char) c));
    }

    private boolean isOfIssue(Layout layout, TextLine line) {
        String text = layout.of(line);
        return text.length() <= SHORT
                && text.chars().anyMatch(c -> Digits.isDigit((char) c))
                && types.words(text).isEmpty();
    }
}
