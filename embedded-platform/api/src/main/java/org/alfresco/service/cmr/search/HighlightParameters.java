package org.alfresco.service.cmr.search;

import java.util.Objects;

/** How found words are marked: what general settings and those of one field have in common. */
public abstract class HighlightParameters {
    private final Integer snippetCount;
    private final Integer fragmentSize;
    private final Boolean mergeContiguous;
    private final String prefix;
    private final String postfix;

    public HighlightParameters(
            Integer snippetCount, Integer fragmentSize, Boolean mergeContiguous, String prefix, String postfix) {
        this.snippetCount = snippetCount;
        this.fragmentSize = fragmentSize;
        this.mergeContiguous = mergeContiguous;
        this.prefix = prefix;
        this.postfix = postfix;
    }

    @Override
    public boolean equals(Object o) {
        return o != null
                && getClass() == o.getClass()
                && Objects.equals(snippetCount, ((HighlightParameters) o).snippetCount)
                && Objects.equals(fragmentSize, ((HighlightParameters) o).fragmentSize)
                && Objects.equals(mergeContiguous, ((HighlightParameters) o).mergeContiguous)
                && Objects.equals(prefix, ((HighlightParameters) o).prefix)
                && Objects.equals(postfix, ((HighlightParameters) o).postfix);
    }

    @Override
    public int hashCode() {
        return Objects.hash(snippetCount, fragmentSize, mergeContiguous, prefix, postfix);
    }

    @Override
    public String toString() {
        return "snippetCount=" + snippetCount + ", fragmentSize=" + fragmentSize + ", mergeContiguous="
                + mergeContiguous + ", prefix=" + prefix + ", postfix=" + postfix;
    }

    public Integer getSnippetCount() {
        return snippetCount;
    }

    public Integer getFragmentSize() {
        return fragmentSize;
    }

    public Boolean getMergeContiguous() {
        return mergeContiguous;
    }

    public String getPrefix() {
        return prefix;
    }

    public String getPostfix() {
        return postfix;
    }
}
