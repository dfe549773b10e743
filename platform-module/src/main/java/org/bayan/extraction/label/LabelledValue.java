package org.bayan.extraction.label;

import java.util.List;
import org.bayan.extraction.Span;

/**
 * A label with what stands behind it.
 *
 * @param kind what the label announces
 * @param label where its wording stands
 * @param pieces the value, one span for each line or cell; empty where the text says that there is none
 * @param setting what the label stands in
 */
public record LabelledValue(LabelKind kind, Span label, List<Span> pieces, Setting setting) {
    /** What a label stands in, from the surest down. */
    public enum Setting {
        /** Among other labels. */
        BLOCK,
        /** Alone, on a line of its own. */
        LINE
    }

    public LabelledValue {
        pieces = List.copyOf(pieces);
    }

    /** From the first piece to the last; only for values that have one. */
    public Span span() {
        return new Span(pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }
}
