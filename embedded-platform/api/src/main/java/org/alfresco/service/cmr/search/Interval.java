package org.alfresco.service.cmr.search;

import java.util.Set;

/** One interval facet. */
public class Interval {
    public Interval(String field, String label, Set<IntervalSet> sets) {
        // TODO
    }

    public String getField() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("TODO");
    }

    public Set<IntervalSet> getSets() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }
}
