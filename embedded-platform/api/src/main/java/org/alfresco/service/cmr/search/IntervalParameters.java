package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Set;

/** Interval facets. */
public class IntervalParameters {
    public IntervalParameters(Set<IntervalSet> sets, List<Interval> intervals) {
        // TODO
    }

    public Set<IntervalSet> getSets() {
        throw new UnsupportedOperationException("TODO");
    }

    public List<Interval> getIntervals() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }
}
