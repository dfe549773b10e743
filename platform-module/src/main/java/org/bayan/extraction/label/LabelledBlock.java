package org.bayan.extraction.label;

import java.util.List;
import org.bayan.extraction.Span;

/**
 * Labels that stand together, with their values.
 *
 * @param values in the order of the text
 * @param span from the first label to the end of the last value
 */
public record LabelledBlock(List<LabelledValue> values, Span span) {
    public LabelledBlock {
        values = List.copyOf(values);
    }
}
