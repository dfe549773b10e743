package org.bayan.embedded.search.result;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.FieldHighlightParameters;
import org.alfresco.service.cmr.search.GeneralHighlightParameters;
import org.alfresco.util.Pair;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.bayan.embedded.search.index.ContentText;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.index.PropertyValues;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Cuts the passages out of a node's texts that a query matched, with the matches marked. */
public final class Highlights {
    private static final int DEFAULT_SNIPPETS = 1;
    private static final int DEFAULT_LENGTH = 100;

    private final Analyzer analyzer;
    private final NodeService nodes;
    private final ContentText content;
    private final GeneralHighlightParameters general;

    public Highlights(Analyzer analyzer, NodeService nodes, ContentText content, GeneralHighlightParameters general) {
        this.analyzer = analyzer;
        this.nodes = nodes;
        this.content = content;
        this.general = general;
    }

    /** The marked passages of one field of a node under the name that the search gave it, or empty if nothing in it matched. */
    public Optional<Pair<String, List<String>>> of(
            NodeRef node, Property property, FieldHighlightParameters asked, Query query) {
        List<String> passages = new ArrayList<>();
        for (Serializable value : PropertyValues.single(nodes.getProperty(node, property.name()))) {
            text(node, property, value).ifPresent(text -> passages.addAll(passages(property, asked, query, text)));
        }
        return passages.isEmpty() ? Optional.empty() : Optional.of(new Pair<>(asked.getField(), passages));
    }

    private Optional<String> text(NodeRef node, Property property, Serializable value) {
        return value instanceof ContentData data
                ? content.read(node, property.name(), data)
                : Optional.of(PropertyValues.text(value));
    }

    private List<String> passages(Property property, FieldHighlightParameters asked, Query query, String text) {
        String field = IndexFields.words(property.name());
        Set<String> asking = property.isContent()
                ? Set.of(field, IndexFields.ALL, IndexFields.TEXT)
                : Set.of(field, IndexFields.ALL);
        int length = first(asked.getFragmentSize(), general.getFragmentSize(), DEFAULT_LENGTH);
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFieldMatcher(asking::contains)
                .withWeightMatches(false)
                .withMaxLength(first(general.getMaxAnalyzedChars(), null, ContentText.MAX_CHARACTERS))
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getWordInstance(Locale.ROOT), length, 0.5f))
                .withFormatter(new MarkedPassages(
                        first(asked.getPrefix(), general.getPrefix(), "<em>"),
                        first(asked.getPostfix(), general.getPostfix(), "</em>")))
                .build();
        int snippets = first(asked.getSnippetCount(), general.getSnippetCount(), DEFAULT_SNIPPETS);
        return MarkedPassages.of(highlight(highlighter, field, query, text, snippets));
    }

    private static Object highlight(
            UnifiedHighlighter highlighter, String field, Query query, String text, int snippets) {
        try {
            return highlighter.highlightWithoutSearcher(field, query, text, snippets);
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be analysed: " + e.getMessage(), e);
        }
    }

    private static <T> T first(T specific, T general, T otherwise) {
        return specific != null ? specific : general != null ? general : otherwise;
    }
}
