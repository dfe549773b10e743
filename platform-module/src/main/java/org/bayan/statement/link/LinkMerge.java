package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.linking.proposal.LinkProposal;
import org.bayan.linking.proposal.Outcome;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkEvidenceBuilder;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * Brings together what people decided and what rules propose now. The one rule above all: a decision stays, whatever the text
 * or the authority file has become. What rules made without a person is made anew.
 */
public final class LinkMerge {
    private static final Comparator<LinkEvidence> BY_PLACE =
            Comparator.comparingInt(LinkMerge::place).thenComparing(LinkEvidence::linkId);

    private final RecordsNow records;

    public LinkMerge(RecordsNow records) {
        this.records = records;
    }

    /**
     * @param before the links of earlier runs and decisions
     * @param proposals what rules propose for the whole text
     * @param text the text that the proposals' offsets refer to
     * @param sameText whether the offsets of {@code before} refer to it too
     */
    public List<LinkEvidence> merge(
            List<LinkEvidence> before, List<LinkProposal> proposals, String text, boolean sameText) {
        Anchors anchors = new Anchors(text);
        List<LinkEvidence> decided = new ArrayList<>();
        List<LinkEvidence> byRule = new ArrayList<>();
        for (LinkEvidence link : before) {
            if (!link.isHuman()) {
                byRule.add(link);
            } else if (sameText) {
                decided.add(link);
            } else {
                decided.add(link.change()
                        .mentions(anchors.anchored(link.mentions()))
                        .build());
            }
        }
        return merged(new DecidedLinks(decided, records), byRule, proposals);
    }

    private static List<LinkEvidence> merged(
            DecidedLinks decided, List<LinkEvidence> earlier, List<LinkProposal> proposals) {
        Map<String, LinkEvidence> found = new LinkedHashMap<>();
        Set<String> taken = decided.ids();
        Map<String, String> withheld = withheld(earlier);
        for (LinkProposal proposal : proposals) {
            DecidedLinks.Remainder open = decided.takeIn(proposal);
            if (open.mentions().isEmpty()) {
                continue;
            }
            LinkEvidence link = link(proposal, open, withheld.get(NameKeys.of(proposal.name())), earlier, taken);
            String key = link.bestId().orElse("name " + NameKeys.of(proposal.name()));
            found.merge(key, link, LinkMerge::together);
            taken.add(found.get(key).linkId());
        }
        List<LinkEvidence> all = new ArrayList<>(decided.links());
        all.addAll(found.values());
        return sorted(all);
    }

    /** In the order of the text; what stands nowhere in it comes last. */
    static List<LinkEvidence> sorted(List<LinkEvidence> links) {
        return links.stream().sorted(BY_PLACE).toList();
    }

    private static int place(LinkEvidence link) {
        return link.mentions().stream()
                .filter(MentionEvidence::hasPlace)
                .mapToInt(MentionEvidence::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static LinkEvidence link(
            LinkProposal proposal,
            DecidedLinks.Remainder open,
            String withheld,
            List<LinkEvidence> earlier,
            Set<String> taken) {
        LinkEvidenceBuilder builder = new LinkEvidenceBuilder(null, LinkState.UNKNOWN)
                .named(proposal.name(), proposal.kind())
                .role(proposal.role())
                .mentions(open.mentions())
                .candidates(open.candidates())
                .withholding(withheld);
        if (isCertain(proposal, open.candidates()) && !isFirst(open.candidates(), withheld)) {
            builder.linkedTo(open.candidates().get(0).authorityId());
        } else if (!open.candidates().isEmpty()) {
            builder.notLinked(LinkState.SUGGESTED);
        }
        LinkEvidence link = builder.build();
        Optional<LinkEvidence> same = earlier.stream()
                .filter(e -> !taken.contains(e.linkId()))
                .filter(e -> isSame(e, link))
                .findFirst();
        if (same.isEmpty()) {
            return link.change()
                    .id(LinkIds.free(LinkIds.ofName(proposal.name()), taken))
                    .build();
        }
        LinkEvidence continued = link.change()
                .id(same.get().linkId())
                .batch(same.get().batchId(), same.get().replaced())
                .movedFrom(same.get().movedFrom())
                .origin(same.get().origin())
                .build();
        // A run that finds what a batch has left there leaves the batch's mark, by which it can still be undone.
        return continued.equals(same.get())
                ? continued
                : link.change()
                        .id(same.get().linkId())
                        .movedFrom(link.isLinked() ? same.get().movedFrom() : List.of())
                        .build();
    }

    /** By name: what people have made for it and taken back. */
    private static Map<String, String> withheld(List<LinkEvidence> earlier) {
        Map<String, String> withheld = new HashMap<>();
        earlier.stream()
                .filter(link -> link.withheldId() != null)
                .forEach(link -> NameKeys.of(link).forEach(key -> withheld.put(key, link.withheldId())));
        return withheld;
    }

    private static boolean isFirst(List<CandidateEvidence> candidates, String withheld) {
        return withheld != null && candidates.get(0).authorityId().equals(withheld);
    }

    private static boolean isCertain(LinkProposal proposal, List<CandidateEvidence> candidates) {
        return proposal.outcome() == Outcome.LINKED
                && candidates
                        .get(0)
                        .authorityId()
                        .equals(proposal.candidates().get(0).authorityId())
                && proposal.role()
                        .accepts(proposal.candidates().get(0).authority().kind());
    }

    private static boolean isSame(LinkEvidence one, LinkEvidence other) {
        if (one.bestId().isPresent() && other.bestId().isPresent()) {
            return one.bestId().equals(other.bestId());
        }
        Set<String> names = new HashSet<>(NameKeys.of(one));
        names.retainAll(NameKeys.of(other));
        return !names.isEmpty();
    }

    /** Two proposals that are one, because the first choice of one of them has been ruled out. */
    private static LinkEvidence together(LinkEvidence one, LinkEvidence other) {
        LinkEvidence strong = other.isLinked() && !one.isLinked() ? other : one;
        List<MentionEvidence> mentions = new ArrayList<>(one.mentions());
        other.mentions().stream()
                .filter(m -> mentions.stream().noneMatch(m::isSamePlace))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(MentionEvidence::start));
        return strong.change().mentions(mentions).build();
    }
}
