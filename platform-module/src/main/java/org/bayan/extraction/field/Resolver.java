package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;

/** Decides for every field which of its candidates are stored, which support them, and which contradict them. */
final class Resolver {
    private static final Comparator<FieldCandidate> BEST_FIRST = Comparator.comparingDouble(FieldCandidate::score)
            .reversed()
            .thenComparing(c -> c.span().start());

    private final Map<Field, Choice> choices = new EnumMap<>(Field.class);

    Resolver() {
        Choice best = new BestChoice();
        Choice every = new EveryChoice();
        Choice source = new SourceChoice();
        for (Field field : Field.values()) {
            choices.put(field, field.isMany() ? every : best);
        }
        choices.put(Field.ISSUER, new IssuerChoice(best));
        choices.put(Field.DATE, new DateChoice());
        choices.put(Field.LANGUAGES, source);
        choices.put(Field.DOCUMENT_TYPES, source);
    }

    Extraction resolve(List<FieldCandidate> candidates) {
        Map<Field, List<FieldCandidate>> byField = new EnumMap<>(Field.class);
        for (FieldCandidate candidate : candidates) {
            if (!candidate.value().isEmpty()) {
                byField.computeIfAbsent(candidate.field(), f -> new ArrayList<>())
                        .add(candidate);
            }
        }
        List<FieldDecision> decisions = new ArrayList<>();
        byField.forEach((field, found) -> {
            found.sort(BEST_FIRST);
            decisions.add(choices.get(field).choose(field, found));
        });
        return new Extraction(decisions);
    }
}
