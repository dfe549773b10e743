package org.alfresco.service.cmr.search;

import java.util.Objects;

/** One bucket of an interval facet. */
public class IntervalSet {
    private final String start;
    private final String end;
    private final boolean startInclusive;
    private final boolean endInclusive;
    private String label;

    public IntervalSet(String start, String end, String label, Boolean startInclusive, Boolean endInclusive) {
        this.start = start;
        this.end = end;
        this.label = label;
        this.startInclusive = startInclusive == null || startInclusive;
        this.endInclusive = endInclusive == null || endInclusive;
    }

    public String getStart() {
        return start;
    }

    public String getEnd() {
        return end;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public boolean isStartInclusive() {
        return startInclusive;
    }

    public boolean isEndInclusive() {
        return endInclusive;
    }

    public String toParam() {
        return "{!afts" + (label == null ? "" : " key=" + label) + "}" + toRange();
    }

    public String toRange() {
        return (startInclusive ? "[" : "(") + start + "," + end + (endInclusive ? "]" : ")");
    }

    public String toAFTSQuery() {
        return (startInclusive ? "[" : "<") + "\"" + start + "\" TO \"" + end + "\"" + (endInclusive ? "]" : ">");
    }

    @Override
    public String toString() {
        return "IntervalSet " + toRange() + " " + label;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof IntervalSet other
                && toRange().equals(other.toRange())
                && Objects.equals(label, other.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(toRange(), label);
    }
}
