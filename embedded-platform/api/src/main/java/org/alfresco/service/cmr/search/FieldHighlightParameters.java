package org.alfresco.service.cmr.search;

import java.util.Objects;

/** How found words are marked in one field. */
public class FieldHighlightParameters extends HighlightParameters {
    private final String field;

    public FieldHighlightParameters(
            String field,
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous,
            String prefix,
            String postfix) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.field = field;
    }

    @Override
    public String toString() {
        return "FieldHighlightParameters[field=" + field + ", " + super.toString() + "]";
    }

    public String getField() {
        return field;
    }

    @Override
    public boolean equals(Object o) {
        return super.equals(o) && Objects.equals(field, ((FieldHighlightParameters) o).field);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hashCode(field);
    }
}
