package org.bayan.reading.child.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the headers and footers of pages from their text: what stands at the edges of several pages, but for its numbers. */
final class Furniture {
    /** Lines from the top and from the bottom of a page that may be furniture. */
    private static final int EDGE = 3;

    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\p{Pd}\\s/|.()\\[\\]]*#([\\p{Pd}\\s/|.()\\[\\]]*#)?[\\p{Pd}\\s/|.()\\[\\]]*");

    private final Set<String> repeated = new HashSet<>();

    Furniture(List<List<Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> here = new HashSet<>();
            edges(page).forEach(line -> here.add(pattern(line)));
            here.forEach(pattern -> seen.merge(pattern, 1, Integer::sum));
        }
        int needed = Math.max(2, (pages.size() + 1) / 3);
        seen.forEach((pattern, times) -> {
            if (times >= needed || times >= 2 && PAGE_NUMBER.matcher(pattern).matches()) {
                repeated.add(pattern);
            }
        });
    }

    /** The lines of a page that are furniture. */
    Set<Line> of(List<Line> page) {
        Set<Line> found = new HashSet<>();
        for (Line line : edges(page)) {
            if (repeated.contains(pattern(line))) {
                found.add(line);
            }
        }
        return found;
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> edges = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
        edges.addAll(page.subList(Math.max(Math.min(EDGE, page.size()), page.size() - EDGE), page.size()));
        return edges;
    }

    private static String pattern(Line line) {
        return NUMBERS.matcher(line.text()).replaceAll("#");
    }
}
