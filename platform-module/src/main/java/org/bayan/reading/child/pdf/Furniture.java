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

    /** Headers stand at the same height of every page, give or take less than this, in points. */
    private static final float PLACE = 12;

    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[\\p{Pd}\\s/|.()\\[\\]]*#([\\p{Pd}\\s/|.()\\[\\]]*#)?[\\p{Pd}\\s/|.()\\[\\]]*");

    private final Set<String> repeated = new HashSet<>();

    Furniture(List<Page> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (Page page : pages) {
            Set<String> here = new HashSet<>();
            edges(page).forEach(line -> here.addAll(patterns(line)));
            here.forEach(pattern -> seen.merge(pattern, 1, Integer::sum));
        }
        int needed = Math.max(2, (pages.size() + 1) / 3);
        seen.forEach((pattern, times) -> {
            if (times >= needed
                    || times >= 2
                            && PAGE_NUMBER
                                    .matcher(pattern.substring(pattern.indexOf(' ') + 1))
                                    .matches()) {
                repeated.add(pattern);
            }
        });
    }

    /** The lines of a page that are furniture. */
    Set<Line> of(Page page) {
        Set<Line> found = new HashSet<>();
        for (Line line : edges(page)) {
            if (patterns(line).stream().anyMatch(repeated::contains)) {
                found.add(line);
            }
        }
        return found;
    }

    private static List<Line> edges(Page page) {
        List<Line> lines = page.lines();
        List<Line> edges = new ArrayList<>(lines.subList(0, Math.min(EDGE, lines.size())));
        edges.addAll(lines.subList(Math.max(Math.min(EDGE, lines.size()), lines.size() - EDGE), lines.size()));
        return edges;
    }

    /** A line's text but for its numbers, with where it stands, twice: what lies beside a mark of one scale does not of the other. */
    private static List<String> patterns(Line line) {
        String text = NUMBERS.matcher(line.text()).replaceAll("#");
        return List.of("a" + (int) (line.y() / PLACE) + " " + text, "b" + (int) (line.y() / PLACE + 0.5f) + " " + text);
    }
}
