package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.linking.proposal.Candidate;
import org.bayan.linking.proposal.LinkProposal;
import org.bayan.linking.proposal.Mention;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * What people decided in one statement, as it bears on what rules propose. A decision takes in every mention of its authority
 * and of its names, so that nothing that was decided comes up again.
 */
final class DecidedLinks {
    private final Map<String, LinkEvidence> links = new LinkedHashMap<>();
    private final Map<String, List<MentionEvidence>> mentions = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAuthority = new HashMap<>();
    private final Map<String, String> byRejected = new HashMap<>();

    /**
     * @param records a decision about a record that has been merged is one about the record that stands for it now
     */
    DecidedLinks(List<LinkEvidence> decided, RecordsNow records) {
        for (LinkEvidence link : decided) {
            String id = link.linkId();
            links.put(id, link);
            mentions.put(id, new ArrayList<>(link.mentions()));
            NameKeys.of(link).forEach(key -> byName.putIfAbsent(key, id));
            if (link.authorityId() != null) {
                byAuthority.putIfAbsent(records.current(link.authorityId()), id);
            }
            link.rejectedIds().forEach(rejected -> byRejected.putIfAbsent(records.current(rejected), id));
        }
        byAuthority.keySet().forEach(byRejected::remove);
    }

    Set<String> ids() {
        return new HashSet<>(links.keySet());
    }

    /**
     * What a proposal leaves to decide.
     *
     * @param mentions those that no decision covers; empty if nothing is left
     * @param candidates those that nobody ruled out
     */
    record Remainder(List<MentionEvidence> mentions, List<CandidateEvidence> candidates) {}

    /** Takes in what is decided already. */
    Remainder takeIn(LinkProposal proposal) {
        List<MentionEvidence> open = new ArrayList<>();
        String best = proposal.best().map(Candidate::authorityId).orElse(null);
        String ofAuthority = best == null ? null : byAuthority.get(best);
        if (ofAuthority != null && links.get(ofAuthority).state() == LinkState.STALE) {
            // The record that somebody linked is there again.
            links.computeIfPresent(
                    ofAuthority, (id, link) -> link.change().linkedTo(best).build());
        }
        for (Mention mention : proposal.mentions()) {
            MentionEvidence found = MentionEvidence.of(mention);
            String ofName = byName.get(NameKeys.of(mention.text()));
            // A name that a person rejected stays rejected, whoever comes to have it.
            String decision = ofAuthority == null || isRejected(ofName) ? ofName : ofAuthority;
            if (decision == null) {
                open.add(found);
            } else {
                add(decision, found);
            }
        }
        List<CandidateEvidence> candidates = proposal.candidates().stream()
                .filter(candidate -> !byRejected.containsKey(candidate.authorityId()))
                .map(CandidateEvidence::of)
                .toList();
        if (candidates.isEmpty() && best != null) {
            open.forEach(mention -> add(byRejected.get(best), mention));
            open = List.of();
        }
        return new Remainder(open, candidates);
    }

    private boolean isRejected(String decision) {
        return decision != null && links.get(decision).state() == LinkState.REJECTED;
    }

    private void add(String decision, MentionEvidence mention) {
        List<MentionEvidence> held = mentions.get(decision);
        if (held.stream().noneMatch(mention::isSamePlace)) {
            held.add(mention);
        }
    }

    /** The decisions, each with every mention that it covers. */
    List<LinkEvidence> links() {
        List<LinkEvidence> all = new ArrayList<>();
        links.forEach((id, link) -> {
            List<MentionEvidence> sorted = new ArrayList<>(mentions.get(id));
            sorted.sort(Comparator.comparing(MentionEvidence::stale).thenComparingInt(MentionEvidence::start));
            all.add(
                    sorted.equals(link.mentions())
                            ? link
                            : link.change().mentions(sorted).build());
        });
        return all;
    }
}
