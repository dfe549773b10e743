package org.alfresco.service.cmr.search;

import java.util.List;

/** A range facet. */
public class RangeParameters {
    private final String field;
    private final String start;
    private final String end;
    private final String gap;
    private final boolean hardend;
    private final List<String> other;
    private final List<String> include;
    private final String label;
    private final List<String> excludeFilters;

    public RangeParameters(
            String field,
            String start,
            String end,
            String gap,
            boolean hardend,
            List<String> other,
            List<String> include,
            String label,
            List<String> excludeFilters) {
        this.field = field;
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.hardend = hardend;
        this.other = other;
        this.include = include;
        this.label = label;
        this.excludeFilters = excludeFilters;
    }

    public String getField() {
        return field;
    }

    public String getStart() {
        return start;
    }

    public String getEnd() {
        return end;
    }

    public String getGap() {
        return gap;
    }

    public boolean isHardend() {
        return hardend;
    }

    public List<String> getOther() {
        return other;
    }

    public List<String> getInclude() {
        return include;
    }

    public String getLabel() {
        return label;
    }

    public List<String> getExcludeFilters() {
        return excludeFilters;
    }

    public String getRangeFirstBucketStartInclusive() {
        throw new UnsupportedOperationException("RangeParameters: brackets of range facets");
    }

    public String getRangeFirstBucketEndInclusive() {
        throw new UnsupportedOperationException("RangeParameters: brackets of range facets");
    }

    public String getRangeBucketStartInclusive() {
        throw new UnsupportedOperationException("RangeParameters: brackets of range facets");
    }

    public String getRangeBucketEndInclusive() {
        throw new UnsupportedOperationException("RangeParameters: brackets of range facets");
    }

    public String getRangeLastBucketEndInclusive() {
        throw new UnsupportedOperationException("RangeParameters: brackets of range facets");
    }
}
