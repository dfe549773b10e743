package org.alfresco.service.cmr.search;

import java.util.Set;

/** One interval facet. */
public class Interval {
    private final String field;
    private final String label;
    private final Set<IntervalSet> sets;

    public Interval(String field, String label, Set<IntervalSet> sets) {
        this.field = field;
        this.label = label;
        this.sets = sets;
    }

    public String getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }

    public Set<IntervalSet> getSets() {
        return sets;
    }

    @Override
    public String toString() {
        return "Interval [field=" + field + ", label=" + label + ", sets=" + sets + "]";
    }
}
