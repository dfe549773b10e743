package org.alfresco.service.cmr.search;

import java.util.List;

/** A range facet. */
public class RangeParameters {
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
        // TODO
    }

    public String getField() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getStart() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getEnd() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getGap() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isHardend() {
        throw new UnsupportedOperationException("TODO");
    }

    public List<String> getOther() {
        throw new UnsupportedOperationException("TODO");
    }

    public List<String> getInclude() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("TODO");
    }

    public List<String> getExcludeFilters() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getRangeFirstBucketStartInclusive() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getRangeFirstBucketEndInclusive() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getRangeBucketStartInclusive() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getRangeBucketEndInclusive() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getRangeLastBucketEndInclusive() {
        throw new UnsupportedOperationException("TODO");
    }
}
