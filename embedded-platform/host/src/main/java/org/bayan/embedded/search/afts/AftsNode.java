package org.bayan.embedded.search.afts;

import java.util.List;
import java.util.Optional;

/** A parsed AFTS query, or a part of one. The tree says what was written and knows nothing of the dictionary or the index. */
public sealed interface AftsNode {

    /** How the clauses of a junction combine. */
    enum Kind {
        AND,
        OR
    }

    /** One clause of a junction; a boost of 1 is none. */
    record Clause(Occur occur, AftsNode node, float boost) {
        /** Whether the clause adds nothing to its node. */
        boolean isBare() {
            return occur == Occur.DEFAULT && boost == 1f;
        }
    }

    record Junction(Kind kind, List<Clause> clauses) implements AftsNode {
        public Junction {
            clauses = List.copyOf(clauses);
        }
    }

    /** {@code field:(…)}: everything within asks about that field. */
    record FieldGroup(FieldName field, AftsNode body) implements AftsNode {}

    /**
     * One word.
     *
     * @param similarity 0 to 1 after {@code ~}, or empty for no fuzziness
     */
    record Term(Optional<FieldName> field, MatchMode mode, TextPattern text, Optional<Float> similarity)
            implements AftsNode {}

    /** Words in quotes; {@code slop} is how many positions they may be moved apart. */
    record Phrase(Optional<FieldName> field, MatchMode mode, TextPattern text, int slop) implements AftsNode {}

    /** One end of a range; an open bound has no text. */
    record Bound(String text, boolean open, boolean inclusive) {}

    record Range(Optional<FieldName> field, Bound lower, Bound upper) implements AftsNode {}

    /** Words near each other: {@code big *(3) apple}; a slop of -1 is the default distance. */
    record Proximity(List<TextPattern> words, List<Integer> slops) implements AftsNode {
        public Proximity {
            words = List.copyOf(words);
            slops = List.copyOf(slops);
        }
    }

    /** {@code %(a b)} in a query template: the asker's words go to each of these fields. */
    record Template(List<FieldName> fields) implements AftsNode {
        public Template {
            fields = List.copyOf(fields);
        }
    }
}
