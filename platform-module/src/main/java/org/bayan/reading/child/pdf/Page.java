package org.bayan.reading.child.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * One page.
 *
 * @param parts its columns and tables, and what stands above and below them, in reading order
 * @param aside text that stands at an angle to the rest: in the margin, or as a watermark
 */
record Page(List<Part> parts, List<String> aside) {
    private static final int LEAST_TEXT = 12;

    /** All lines from the top of the page to its bottom. */
    List<Line> lines() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .sorted(Comparator.comparingDouble(Line::y))
                .toList();
    }

    /** A page whose text was recognised in its picture. */
    static Page recognised(List<String> lines) {
        return new Page(List.of(new Part.Recognised(lines)), List.of());
    }

    /** Whether a page has less text than a scanning program stamps on it. */
    boolean isWithoutText() {
        return parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .mapToInt(line -> line.text().length())
                        .sum()
                < LEAST_TEXT;
    }
}
