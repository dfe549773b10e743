package org.bayan.extraction;

import java.util.List;

/**
 * What the resolver decided for one field.
 *
 * @param field the field
 * @param accepted the candidates whose values are stored; one at most where the field holds one value
 * @param support candidates that agree with an accepted one (a header's date beside the block's), kept as evidence
 * @param rivals candidates that were not chosen
 * @param conflicts rivals that contradict an accepted one and that a person should look at; a subset of {@code rivals}
 */
public record FieldDecision(
        Field field,
        List<FieldCandidate> accepted,
        List<FieldCandidate> support,
        List<FieldCandidate> rivals,
        List<FieldCandidate> conflicts) {
    public FieldDecision {
        accepted = List.copyOf(accepted);
        support = List.copyOf(support);
        rivals = List.copyOf(rivals);
        conflicts = List.copyOf(conflicts);
        if (accepted.size() > 1 && !field.isMany()) {
            throw new IllegalArgumentException(field + " holds one value, not " + accepted.size());
        }
    }
}
