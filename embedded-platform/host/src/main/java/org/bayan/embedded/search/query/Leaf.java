package org.bayan.embedded.search.query;

import java.util.List;
import java.util.Optional;
import org.bayan.embedded.search.afts.AftsNode;
import org.bayan.embedded.search.afts.AftsNode.Bound;
import org.bayan.embedded.search.afts.MatchMode;
import org.bayan.embedded.search.afts.TextPattern;

/** What a query asks of one field, once it is known which field. */
sealed interface Leaf {

    /**
     * A word or phrase.
     *
     * @param similarity for a fuzzy word, 0 to 1
     * @param slop how many positions words may be moved apart
     */
    record Text(MatchMode mode, TextPattern pattern, Optional<Float> similarity, int slop) implements Leaf {}

    record Between(Bound lower, Bound upper) implements Leaf {}

    record Near(List<TextPattern> words, List<Integer> distances) implements Leaf {}

    /** The leaf for a node that is no junction, group or template. */
    static Leaf of(AftsNode node) {
        if (node instanceof AftsNode.Term term) {
            return new Text(term.mode(), term.text(), term.similarity(), 0);
        }
        if (node instanceof AftsNode.Phrase phrase) {
            return new Text(phrase.mode(), phrase.text(), Optional.empty(), phrase.slop());
        }
        if (node instanceof AftsNode.Range range) {
            return new Between(range.lower(), range.upper());
        }
        AftsNode.Proximity proximity = (AftsNode.Proximity) node;
        return new Near(proximity.words(), proximity.slops());
    }

    /** The field that a leaf names itself. */
    static Optional<org.bayan.embedded.search.afts.FieldName> fieldOf(AftsNode node) {
        if (node instanceof AftsNode.Term term) {
            return term.field();
        }
        if (node instanceof AftsNode.Phrase phrase) {
            return phrase.field();
        }
        return node instanceof AftsNode.Range range ? range.field() : Optional.empty();
    }
}
