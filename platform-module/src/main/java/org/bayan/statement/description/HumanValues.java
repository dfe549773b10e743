package org.bayan.statement.description;

import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.FieldEvidence;
import org.bayan.statement.evidence.Origin;

/**
 * Tells which values of a statement come from a person. A decision made through Bayan is in the evidence. A change made by
 * any other door (a form, an import, CMIS, the uploader's own properties) shows in that the properties hold something else
 * than what rules last wrote.
 */
public final class HumanValues {
    /**
     * @param proposed the values that the present text proposes; a value found on a statement without evidence that equals
     *     them is taken as read from the text
     * @return the person's values of the field; a single entry without a value where a person emptied the field; empty where
     *     no person has spoken
     */
    public List<FieldEvidence> of(Field field, Evidence before, CurrentValues current, List<String> proposed) {
        List<String> held = current.of(field);
        List<FieldEvidence> accepted = before.accepted(field);
        boolean decided = accepted.stream().anyMatch(FieldEvidence::isHuman);
        if (values(accepted).equals(held)) {
            return decided ? accepted : List.of();
        }
        if (accepted.isEmpty()) {
            return current.isFree(field) || held.equals(proposed) ? List.of() : changed(field, held);
        }
        return changed(field, held);
    }

    /** Null entries are decisions that a field has no value. */
    private static List<String> values(List<FieldEvidence> accepted) {
        return accepted.stream()
                .map(FieldEvidence::value)
                .filter(value -> value != null)
                .toList();
    }

    private static List<FieldEvidence> changed(Field field, List<String> held) {
        if (held.isEmpty()) {
            return List.of(FieldEvidence.withoutText(field, null, Origin.HUMAN, null, null, null));
        }
        return held.stream()
                .map(value -> FieldEvidence.withoutText(field, value, Origin.HUMAN, null, null, null))
                .toList();
    }
}
