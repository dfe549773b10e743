package org.bayan.reading.child.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * One page.
 *
 * @param parts its columns, and what stands above and below them, in reading order; each with its lines from the top
 */
record Page(List<List<Line>> parts) {
    /** All lines from the top of the page to its bottom. */
    List<Line> lines() {
        return parts.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Line::y))
                .toList();
    }
}
