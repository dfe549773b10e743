package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Set;

/** Interval facets. */
public class IntervalParameters {
    private final Set<IntervalSet> sets;
    private final List<Interval> intervals;

    public IntervalParameters(Set<IntervalSet> sets, List<Interval> intervals) {
        this.sets = sets;
        this.intervals = intervals;
    }

    public Set<IntervalSet> getSets() {
        return sets;
    }

    public List<Interval> getIntervals() {
        return intervals;
    }

    @Override
    public String toString() {
        return "IntervalParameters [sets=" + sets + ", intervals=" + intervals + "]";
    }
}
