package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Objects;

/** How found words are marked, with exceptions by field. */
public class GeneralHighlightParameters extends HighlightParameters {
    private final Integer maxAnalyzedChars;
    private final Boolean usePhraseHighlighter;
    private final List<FieldHighlightParameters> fields;

    public GeneralHighlightParameters(
            Integer snippetCount,
            Integer fragmentSize,
            Boolean mergeContiguous,
            String prefix,
            String postfix,
            Integer maxAnalyzedChars,
            Boolean usePhraseHighlighter,
            List<FieldHighlightParameters> fields) {
        super(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
        this.maxAnalyzedChars = maxAnalyzedChars;
        this.usePhraseHighlighter = usePhraseHighlighter;
        this.fields = fields;
    }

    @Override
    public String toString() {
        return "GeneralHighlightParameters[" + super.toString() + ", maxAnalyzedChars=" + maxAnalyzedChars
                + ", usePhraseHighlighter=" + usePhraseHighlighter + ", fields=" + fields + "]";
    }

    @Override
    public boolean equals(Object o) {
        return super.equals(o)
                && Objects.equals(maxAnalyzedChars, ((GeneralHighlightParameters) o).maxAnalyzedChars)
                && Objects.equals(usePhraseHighlighter, ((GeneralHighlightParameters) o).usePhraseHighlighter)
                && Objects.equals(fields, ((GeneralHighlightParameters) o).fields);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hash(maxAnalyzedChars, usePhraseHighlighter, fields);
    }

    public Integer getMaxAnalyzedChars() {
        return maxAnalyzedChars;
    }

    public Boolean getUsePhraseHighlighter() {
        return usePhraseHighlighter;
    }

    public List<FieldHighlightParameters> getFields() {
        return fields;
    }
}
