package org.bayan.statement.link;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.StatementChange;
import org.bayan.statement.StatementHistory;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;

/** Tells the history of a statement which of its links have become something else. */
public class LinkHistory {
    private final StatementHistory history;
    private final Clock clock;

    public LinkHistory(StatementHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    void record(NodeRef statement, List<LinkEvidence> before, List<LinkEvidence> after, String actor) {
        Map<String, LinkEvidence> left = new LinkedHashMap<>();
        before.forEach(link -> left.put(link.linkId(), link));
        for (LinkEvidence link : after) {
            LinkEvidence old = left.remove(link.linkId());
            if (!outcome(old).equals(outcome(link))) {
                history.record(statement, change(link.linkId(), outcome(old), outcome(link), link, actor));
            }
        }
        left.forEach((id, old) -> {
            if (!outcome(old).isEmpty()) {
                history.record(statement, change(id, outcome(old), List.of(), null, actor));
            }
        });
    }

    /** State and authority; suggestions come and go without a trace, since nobody decided them. */
    private static List<String> outcome(LinkEvidence link) {
        List<String> outcome = new ArrayList<>();
        if (link != null && !link.state().isOpen()) {
            outcome.add(link.state().code());
            if (link.authorityId() != null) {
                outcome.add(link.authorityId());
            } else if (link.state() == LinkState.REJECTED) {
                outcome.addAll(link.rejectedIds());
            }
        }
        return outcome;
    }

    private StatementChange change(
            String id, List<String> before, List<String> after, LinkEvidence link, String actor) {
        return new StatementChange(
                StatementChange.Subject.LINK,
                id,
                before,
                after,
                actor,
                clock.instant(),
                link == null ? null : link.reason(),
                link == null ? null : link.batchId());
    }
}
