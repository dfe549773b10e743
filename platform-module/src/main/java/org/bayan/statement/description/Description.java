package org.bayan.statement.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.extraction.Field;
import org.bayan.statement.evidence.FieldEvidence;

/**
 * What one run of extraction makes of a statement.
 *
 * @param writes the accepted evidence of each field whose properties are to be written; an empty list clears the field. A field
 *     that is absent is left as it is
 * @param evidence the whole new evidence of the fields
 * @param conflicts the fields in which the text contradicts itself, or a person
 */
public record Description(Map<Field, List<FieldEvidence>> writes, List<FieldEvidence> evidence, Set<Field> conflicts) {
    public Description {
        writes = Map.copyOf(writes);
        evidence = List.copyOf(evidence);
        conflicts = Set.copyOf(conflicts);
    }

    /** The lowest score of the values that rules filled in; 1 where they filled in nothing. */
    public double confidence() {
        return evidence.stream()
                .filter(FieldEvidence::isAccepted)
                .filter(e -> e.score() != null)
                .mapToDouble(FieldEvidence::score)
                .min()
                .orElse(1);
    }
}
