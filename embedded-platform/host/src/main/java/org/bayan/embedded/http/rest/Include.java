package org.bayan.embedded.http.rest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The optional parts of an entity that a caller asks for with {@code include}. */
public record Include(Set<String> names) {
    /** Nothing asked for. */
    public static final Include NONE = new Include(Set.of());

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_:/\\-.]+");

    /**
     * Reads {@code a,b}; null asks for nothing.
     *
     * @throws RestException with status 400 if a name is empty or holds other signs than letters, digits and {@code _ : / - .}
     */
    static Include parse(String parameter) {
        if (parameter == null) {
            return NONE;
        }
        Set<String> names = Arrays.stream(parameter.split(",", -1))
                .map(String::trim)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            throw RestException.invalidSelect("INCLUDE", parameter);
        }
        return new Include(names);
    }

    /** Whether a part is asked for. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Whether anything is asked for. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The same and more. */
    public Include and(String... more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.addAll(Arrays.asList(more));
        return new Include(all);
    }

    /** Only {@code these}. */
    public static Include of(Iterable<String> these) {
        Set<String> all = new LinkedHashSet<>();
        these.forEach(all::add);
        return new Include(all);
    }
}
