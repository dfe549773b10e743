package org.bayan.linking.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.language.FoldKey;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.find.NamedAuthority;

/**
 * Proposes the links of a statement. Exact and unique in the labelled block: linked. All else: suggested, or kept as an unknown
 * name. Without state of its own but for the index, so that one linker serves all threads.
 */
public final class Linker {
    private static final Comparator<LinkProposal> STRONGEST_FIRST = Comparator.comparing(LinkProposal::outcome)
            .thenComparing(Comparator.comparingDouble(LinkProposal::score).reversed())
            .thenComparingInt(proposal -> proposal.mentions().get(0).start());

    /** An unknown name is less sure to be one where no label says so. */
    private static final double UNKNOWN_STATED = 0.9;

    private static final double UNKNOWN_TITLED = 0.5;

    private final NameIndex index;
    private final Company company;

    public Linker(NameIndex index, Company company) {
        this.index = index;
        this.company = company;
    }

    /** The proposals for a statement: linked ones first, then by score; the same input and index give the same answer. */
    public List<LinkProposal> propose(LinkingInput input) {
        Presence presence = new Presence(input.statedUntil());
        List<Draft> drafts = new ArrayList<>();
        StatedReader stated = new StatedReader(index, presence);
        input.stated().stream()
                .filter(name -> !name.text().isBlank())
                .map(stated::read)
                .forEach(drafts::add);
        List<Mention> unknown =
                drafts.stream().filter(Draft::isUnknown).map(Draft::mention).toList();
        drafts.addAll(new TextReader(index, presence).read(input.text(), unknown));

        Judge judge = new Judge(input, presence, company, drafts);
        Map<String, Integer> mentions = counted(drafts);
        Map<String, LinkProposal> proposals = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            LinkProposal proposal = proposal(draft, judge.candidates(draft, mentions));
            proposals.merge(keyOf(proposal), proposal, Linker::together);
        }
        return proposals.values().stream().sorted(STRONGEST_FIRST).toList();
    }

    /** How many places name a record as the closest of their candidates. */
    private static Map<String, Integer> counted(List<Draft> drafts) {
        Map<String, Integer> counts = new HashMap<>();
        for (Draft draft : drafts) {
            for (NamedAuthority named : draft.named()) {
                counts.merge(named.authority().id(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static LinkProposal proposal(Draft draft, List<Candidate> candidates) {
        Mention mention = draft.mention();
        if (candidates.isEmpty()) {
            return new LinkProposal(
                    mention.text(),
                    draft.kind() == null ? draft.role().usualKind() : draft.kind(),
                    draft.role(),
                    List.of(mention),
                    List.of(),
                    Outcome.UNKNOWN,
                    mention.stated() ? UNKNOWN_STATED : UNKNOWN_TITLED);
        }
        Candidate best = candidates.get(0);
        LinkRole role = draft.role() != null && best.features().kindFits()
                ? draft.role()
                : LinkRole.related(best.authority().kind());
        return new LinkProposal(
                mention.text(),
                best.authority().kind(),
                role,
                List.of(mention),
                candidates,
                draft.linkable() ? Outcome.LINKED : Outcome.SUGGESTED,
                best.score());
    }

    private static String keyOf(LinkProposal proposal) {
        return proposal.best().map(Candidate::authorityId).orElse("\0" + FoldKey.of(proposal.name()));
    }

    private static LinkProposal together(LinkProposal one, LinkProposal other) {
        List<Mention> mentions = new ArrayList<>(one.mentions());
        other.mentions().stream()
                .filter(m -> mentions.stream().noneMatch(o -> o.start() == m.start() && o.end() == m.end()))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(Mention::start));
        LinkProposal strong = isStronger(other, one) ? other : one;
        LinkRole role = one.outcome() == other.outcome() && other.role().compareTo(one.role()) < 0
                ? other.role()
                : strong.role();
        return new LinkProposal(
                strong.name(),
                strong.kind(),
                role,
                mentions,
                strong.outcome() == Outcome.LINKED ? strong.candidates() : all(strong, strong == one ? other : one),
                strong.outcome(),
                strong.score());
    }

    /** The candidates of the stronger, then those that the weaker has besides. */
    private static List<Candidate> all(LinkProposal strong, LinkProposal weak) {
        List<Candidate> all = new ArrayList<>(strong.candidates());
        weak.candidates().stream()
                .filter(c -> all.stream().noneMatch(known -> known.authorityId().equals(c.authorityId())))
                .forEach(all::add);
        return all.subList(0, Math.min(all.size(), LinkProposal.MOST_CANDIDATES));
    }

    private static boolean isStronger(LinkProposal one, LinkProposal other) {
        int order = one.outcome().compareTo(other.outcome());
        return order < 0 || order == 0 && one.score() > other.score();
    }
}
