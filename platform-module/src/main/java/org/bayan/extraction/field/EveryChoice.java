package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;
import org.bayan.language.ExactKey;

/** Many values: every name that the document's block states, each once, in the order of the text. */
final class EveryChoice implements Choice {
    /** Names that a field may hold; more are a list of something else. */
    private static final int MOST = 500;

    @Override
    public FieldDecision choose(Field field, List<FieldCandidate> candidates) {
        List<FieldCandidate> accepted = new ArrayList<>();
        List<FieldCandidate> support = new ArrayList<>();
        List<FieldCandidate> rivals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<FieldCandidate> inOrder = candidates.stream()
                .sorted((a, b) -> a.span().start() - b.span().start())
                .toList();
        for (FieldCandidate candidate : inOrder) {
            if (candidate.score() < FLOOR || accepted.size() == MOST) {
                rivals.add(candidate);
            } else if (seen.add(ExactKey.of(candidate.value()))) {
                accepted.add(candidate);
            } else {
                support.add(candidate);
            }
        }
        return new FieldDecision(field, accepted, support, rivals, List.of());
    }
}
