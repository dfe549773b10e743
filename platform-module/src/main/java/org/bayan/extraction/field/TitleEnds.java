package org.bayan.extraction.field;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.bayan.extraction.Span;

/**
 * How far the titles of one document reach, by the line that each begins on. Several readers ask for the same ones, and weighing
 * every line below costs. Belongs to one thread.
 */
final class TitleEnds {
    private final Map<RoledLine, Span> known = new IdentityHashMap<>(4);

    /** The title that begins on a line, searched for the first time that it is asked for. */
    Span of(RoledLine first, Function<RoledLine, Span> search) {
        Span title = known.get(first);
        if (title == null) {
            title = search.apply(first);
            known.put(first, title);
        }
        return title;
    }
}
