package org.alfresco.service.cmr.search;

/** One bucket of an interval facet. */
public class IntervalSet {
    private String label;

    public IntervalSet(String start, String end, String label, Boolean startInclusive, Boolean endInclusive) {
        // TODO
    }

    public String getStart() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getEnd() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public boolean isStartInclusive() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isEndInclusive() {
        throw new UnsupportedOperationException("TODO");
    }

    public String toParam() {
        throw new UnsupportedOperationException("TODO");
    }

    public String toRange() {
        throw new UnsupportedOperationException("TODO");
    }

    public String toAFTSQuery() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object o) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }
}
