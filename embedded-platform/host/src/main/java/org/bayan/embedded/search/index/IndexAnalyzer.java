package org.bayan.embedded.search.index;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** Chooses for each field between the analysis of names and that of running text. */
public final class IndexAnalyzer extends AnalyzerWrapper {
    private static final Set<String> RUNNING_TEXT = Set.of(IndexFields.TEXT, IndexFields.ALL);

    private final Analyzer names = TextAnalyzer.forNames();
    private final Analyzer text = TextAnalyzer.forRunningText();
    private final Predicate<String> isContent;

    /** @param isContent whether a field holds the words of a content property */
    public IndexAnalyzer(Predicate<String> isContent) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.isContent = isContent;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return RUNNING_TEXT.contains(field) || isContent.test(field) ? text : names;
    }
}
