package org.bayan.statement.description;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Field;

/**
 * What a statement's properties hold now, whoever put it there.
 *
 * @param values the values of each field in their canonical form; a field without values may be absent
 * @param incidental values that say nothing of the document (a title that is only the file's name or its embedded title), and
 *     that a better one may replace
 */
public record CurrentValues(Map<Field, List<String>> values, Map<Field, List<String>> incidental) {
    public CurrentValues {
        values = copy(values);
        incidental = copy(incidental);
    }

    private static Map<Field, List<String>> copy(Map<Field, List<String>> map) {
        Map<Field, List<String>> copy = new EnumMap<>(Field.class);
        map.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        return Map.copyOf(copy);
    }

    public List<String> of(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether the field holds nothing, or nothing that anybody chose for it. */
    public boolean isFree(Field field) {
        List<String> held = of(field);
        return held.isEmpty() || incidental.getOrDefault(field, List.of()).containsAll(held);
    }
}
