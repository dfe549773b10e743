package org.bayan.webscript.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.review.trail.TrailEntry;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.link.VisibleRecords;

/** Leaves out of a trail the authority records that the caller may not see. */
public class VisibleTrail {
    private static final String HIDDEN = "…";
    private static final Set<String> STATES =
            Arrays.stream(LinkState.values()).map(LinkState::code).collect(Collectors.toUnmodifiableSet());

    private final VisibleRecords records;

    public VisibleTrail(VisibleRecords records) {
        this.records = records;
    }

    List<TrailEntry> of(List<TrailEntry> entries) {
        return entries.stream().map(this::visible).toList();
    }

    private TrailEntry visible(TrailEntry entry) {
        if (!entry.subject().equals("link")) {
            return entry;
        }
        return new TrailEntry(
                entry.at(),
                entry.user(),
                entry.subject(),
                entry.key(),
                shown(entry.before()),
                shown(entry.after()),
                entry.reason(),
                entry.batchId());
    }

    /** A link's outcome is a state, and the ids of records. */
    private List<String> shown(List<String> outcome) {
        return outcome.stream()
                .map(part -> STATES.contains(part) || records.itself(part).isPresent() ? part : HIDDEN)
                .toList();
    }
}
