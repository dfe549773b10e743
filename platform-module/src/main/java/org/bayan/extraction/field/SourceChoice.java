package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;

/**
 * Many codes from the source that is believed first: what a label states is complete, and so is what a banner says. Where
 * only the text itself tells, everything that it tells is taken for languages and the first for document types.
 */
final class SourceChoice implements Choice {
    @Override
    public FieldDecision choose(Field field, List<FieldCandidate> candidates) {
        int rank = Integer.MAX_VALUE;
        for (FieldCandidate candidate : candidates) {
            rank = candidate.score() >= FLOOR ? Math.min(rank, Sources.rank(candidate)) : rank;
        }
        Map<String, FieldCandidate> accepted = new LinkedHashMap<>();
        List<FieldCandidate> support = new ArrayList<>();
        for (FieldCandidate candidate : candidates) {
            boolean open = accepted.isEmpty() || field == Field.LANGUAGES || Sources.isLabel(candidate);
            if (candidate.score() >= FLOOR && Sources.rank(candidate) == rank && open) {
                accepted.putIfAbsent(candidate.value(), candidate);
            }
        }
        List<FieldCandidate> rivals = new ArrayList<>();
        for (FieldCandidate candidate : candidates) {
            FieldCandidate same = accepted.get(candidate.value());
            if (same == null) {
                rivals.add(candidate);
            } else if (same != candidate) {
                support.add(candidate);
            }
        }
        List<FieldCandidate> chosen = new ArrayList<>(accepted.values());
        return new FieldDecision(field, chosen, support, rivals, conflicts(field, chosen, support, rivals));
    }

    /** A text that is not written in any language that its label states. */
    private static List<FieldCandidate> conflicts(
            Field field, List<FieldCandidate> accepted, List<FieldCandidate> support, List<FieldCandidate> rivals) {
        if (field != Field.LANGUAGES || rivals.isEmpty()) {
            return List.of();
        }
        boolean stated = accepted.stream().anyMatch(Sources::isLabel);
        boolean seen = support.stream().anyMatch(s -> !Sources.isLabel(s));
        return stated && !seen ? rivals : List.of();
    }
}
