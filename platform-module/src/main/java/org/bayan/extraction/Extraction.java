package org.bayan.extraction;

import java.util.List;
import java.util.Optional;

/**
 * All that was read from one text.
 *
 * @param decisions one for each field that has a candidate, in the order of {@link Field}
 */
public record Extraction(List<FieldDecision> decisions) {
    public Extraction {
        decisions = List.copyOf(decisions);
    }

    public Optional<FieldDecision> decision(Field field) {
        return decisions.stream().filter(d -> d.field() == field).findFirst();
    }

    /** The accepted values of a field, in order; empty where it has none. */
    public List<String> values(Field field) {
        return decision(field)
                .map(d -> d.accepted().stream().map(FieldCandidate::value).toList())
                .orElse(List.of());
    }
}
