package org.bayan.reading.child.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that begin as the ones of a list do: with a label among labels, or with the number after that of the paragraph above. */
final class ListStart {
    /** A label of a few words, and its colon. In scripts with capitals it begins with one. */
    private static final Pattern LABEL = Pattern.compile(
            "(?!\\p{Ll})\\p{L}[\\p{L}\\p{M}\\p{Cf}'\u2019\\-]*+(?:[ \u00A0][\\p{L}\\p{M}\\p{Cf}'\u2019\\-]++){0,3} ?:(?:\\s|$)");

    /** Lines around one in which other labels stand, and how many of them. */
    private static final int AROUND = 3;

    private static final int OTHERS = 2;

    /** A number by itself, set off by a sign, or after one word («Article 2»). */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\(?(\\p{Nd}{1,3})\\s?[.)\\-\u2013:]|(\\p{L}[\\p{L}\\p{M}]{1,14})\\s\\(?(\\p{Nd}{1,3})\\b)");

    private ListStart() {}

    /**
     * @param first index of the paragraph's first line
     * @param index of the line that may begin anew
     */
    static boolean beginsAnew(List<Line> lines, int first, int index) {
        Line line = lines.get(index);
        return isLabel(line) && (line.weight() == Line.Weight.BEGINNING || hasLabelsAround(lines, index))
                || isNextNumber(lines.get(first).text(), line.text());
    }

    private static boolean isLabel(Line line) {
        return LABEL.matcher(line.text()).lookingAt();
    }

    private static boolean hasLabelsAround(List<Line> lines, int index) {
        int from = Math.max(0, index - AROUND);
        int to = Math.min(lines.size(), index + AROUND + 1);
        return lines.subList(from, to).stream().filter(ListStart::isLabel).count() > OTHERS;
    }

    private static boolean isNextNumber(String first, String line) {
        Matcher before = NUMBER.matcher(first);
        Matcher here = NUMBER.matcher(line);
        if (!before.lookingAt() || !here.lookingAt()) {
            return false;
        }
        String word = before.group(2);
        return word == null
                ? here.group(2) == null && number(here.group(1)) == number(before.group(1)) + 1
                : word.equals(here.group(2)) && number(here.group(3)) == number(before.group(3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
