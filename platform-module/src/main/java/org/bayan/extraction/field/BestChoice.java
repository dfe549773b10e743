package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;
import org.bayan.language.FoldKey;

/** One value: the best candidate. A rival that is as sure by itself and says something else is a conflict. */
final class BestChoice implements Choice {
    private static final double SURE = 0.8;

    @Override
    public FieldDecision choose(Field field, List<FieldCandidate> candidates) {
        FieldCandidate best = candidates.get(0);
        if (best.score() < FLOOR) {
            return new FieldDecision(field, List.of(), List.of(), candidates, List.of());
        }
        String key = FoldKey.of(best.value());
        List<FieldCandidate> support = new ArrayList<>();
        List<FieldCandidate> rivals = new ArrayList<>();
        List<FieldCandidate> conflicts = new ArrayList<>();
        for (FieldCandidate other : candidates.subList(1, candidates.size())) {
            String otherKey = FoldKey.of(other.value());
            if (otherKey.equals(key)) {
                support.add(other);
                continue;
            }
            rivals.add(other);
            boolean contained = key.contains(otherKey) || otherKey.contains(key);
            if (other.score() >= SURE && !contained && isChecked(field, other)) {
                conflicts.add(other);
            }
        }
        return new FieldDecision(field, List.of(best), support, rivals, conflicts);
    }

    /** A heading beside a title label, or a letterhead beside an issuer label, is usual and no contradiction. */
    private static boolean isChecked(Field field, FieldCandidate other) {
        return switch (field) {
            case REFERENCE_CODE, DOCUMENT_NUMBER -> true;
            default -> Sources.isLabel(other);
        };
    }
}
