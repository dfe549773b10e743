package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.List;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkEvidenceBuilder;
import org.bayan.statement.evidence.LinkState;

/** The links of a statement after a person has taken a decision back. Pure: changes lists and nothing else. */
final class TakenBack {
    private TakenBack() {}

    static List<LinkEvidence> without(List<LinkEvidence> links, LinkEvidence link) {
        return links.stream()
                .filter(other -> !other.linkId().equals(link.linkId()))
                .toList();
    }

    /**
     * The name is open again. The record that was made for it has that very name, so that rules would link it at once; from now on
     * they only suggest it here.
     */
    static List<LinkEvidence> reopened(List<LinkEvidence> links, LinkEvidence link) {
        List<LinkEvidence> open = new ArrayList<>(without(links, link));
        if (link.name() != null) {
            open.add(new LinkEvidenceBuilder(link.linkId(), LinkState.UNKNOWN)
                    .named(link.name(), link.kind())
                    .role(link.role())
                    .mentions(link.mentions())
                    .withholding(link.madeId())
                    .build());
        }
        return open;
    }

    /** No open link suggests a record any more that is about to be deleted. */
    static List<LinkEvidence> withoutRecord(List<LinkEvidence> links, String authorityId) {
        List<LinkEvidence> after = new ArrayList<>();
        for (LinkEvidence link : links) {
            List<CandidateEvidence> left = link.candidates().stream()
                    .filter(candidate -> !candidate.authorityId().equals(authorityId))
                    .toList();
            if (link.isHuman() || left.size() == link.candidates().size()) {
                after.add(link);
            } else {
                after.add(link.change()
                        .candidates(left)
                        .notLinked(left.isEmpty() ? LinkState.UNKNOWN : LinkState.SUGGESTED)
                        .build());
            }
        }
        return after;
    }
}
