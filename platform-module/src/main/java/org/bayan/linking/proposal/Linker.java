package org.bayan.linking.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.find.NameMatch;
import org.bayan.linking.find.NamedAuthority;
import org.bayan.linking.name.NameForm;

/**
 * Proposes the links of a statement. Exact and unique in the labelled block: linked. All else: suggested, or kept as an unknown
 * name. Without state of its own but for the index, so that one linker serves all threads.
 */
public final class Linker {
    private final NameIndex index;
    private final Company company;

    public Linker(NameIndex index, Company company) {
        this.index = index;
        this.company = company;
    }

    /** The proposals for a statement: linked ones first, then by score; the same input and index give the same answer. */
    public List<LinkProposal> propose(LinkingInput input) {
        Map<String, LinkProposal> proposals = new LinkedHashMap<>();
        for (StatedName stated : input.stated()) {
            LinkProposal proposal = ofStated(input, stated);
            proposals.merge(keyOf(proposal), proposal, Linker::merged);
        }
        for (NameMatch match : index.find(input.text())) {
            List<Candidate> candidates = candidates(input, match, null);
            if (!candidates.isEmpty()) {
                LinkProposal proposal = proposal(
                        List.of(mention(input.text(), match, false)),
                        LinkRole.related(candidates.get(0).authority().kind()),
                        candidates,
                        Outcome.SUGGESTED);
                proposals.merge(keyOf(proposal), proposal, Linker::merged);
            }
        }
        return proposals.values().stream()
                .sorted(Comparator.comparing(LinkProposal::outcome)
                        .thenComparing(
                                Comparator.comparingDouble(LinkProposal::score).reversed()))
                .toList();
    }

    private LinkProposal ofStated(LinkingInput input, StatedName stated) {
        for (NameMatch match : index.find(stated.text())) {
            List<Candidate> candidates = candidates(input, match, stated);
            if (match.start() == 0 && match.end() == stated.text().length() && !candidates.isEmpty()) {
                Mention mention = new Mention(stated.start(), stated.end(), stated.text(), match.kind(), true);
                return proposal(List.of(mention), stated.role(), candidates, outcome(stated, match, candidates));
            }
        }
        Mention mention = new Mention(stated.start(), stated.end(), stated.text(), null, true);
        return new LinkProposal(
                stated.text(),
                stated.role().usualKind(),
                stated.role(),
                List.of(mention),
                List.of(),
                Outcome.UNKNOWN,
                0.9);
    }

    private static Outcome outcome(StatedName stated, NameMatch match, List<Candidate> candidates) {
        boolean exact = match.kind() == MatchKind.EXACT || match.kind() == MatchKind.FOLDED;
        Features features = candidates.get(0).features();
        boolean links = stated.source() == StatedName.Source.LABELLED_BLOCK
                && exact
                && candidates.size() == 1
                && features.kindFits()
                && features.form() != NameForm.AMBIGUOUS;
        return links ? Outcome.LINKED : Outcome.SUGGESTED;
    }

    private List<Candidate> candidates(LinkingInput input, NameMatch match, StatedName stated) {
        List<Candidate> candidates = new ArrayList<>();
        for (NamedAuthority named : match.named()) {
            boolean unborn = input.until()
                    .flatMap(until ->
                            named.authority().from().map(from -> from.first().isAfter(until)))
                    .orElse(false);
            if (!unborn) {
                candidates.add(candidate(input, match, named, stated));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::authorityId));
        return candidates.subList(0, Math.min(LinkProposal.MOST_CANDIDATES, candidates.size()));
    }

    private Candidate candidate(LinkingInput input, NameMatch match, NamedAuthority named, StatedName stated) {
        double near = input.linked().stream()
                .mapToDouble(id -> company.between(named.authority().id(), id))
                .max()
                .orElse(0);
        boolean fits = stated == null || stated.role().accepts(named.authority().kind());
        Features features = new Features(
                named.kind(),
                named.name().form(),
                stated != null,
                fits,
                match.named().size() - 1,
                Existence.UNKNOWN,
                false,
                near,
                1);
        double score = named.name().form() == NameForm.AMBIGUOUS
                ? 0.4
                : 0.8 / match.named().size() + 0.2 * near;
        return new Candidate(named.authority(), named.name().text(), score, features);
    }

    private static Mention mention(String text, NameMatch match, boolean stated) {
        return new Mention(
                match.start(), match.end(), text.substring(match.start(), match.end()), match.kind(), stated);
    }

    private static LinkProposal proposal(
            List<Mention> mentions, LinkRole role, List<Candidate> candidates, Outcome outcome) {
        Candidate best = candidates.get(0);
        return new LinkProposal(
                mentions.get(0).text(), best.authority().kind(), role, mentions, candidates, outcome, best.score());
    }

    private static String keyOf(LinkProposal proposal) {
        return proposal.best().map(Candidate::authorityId).orElse("\0" + proposal.name());
    }

    private static LinkProposal merged(LinkProposal one, LinkProposal other) {
        List<Mention> mentions = new ArrayList<>(one.mentions());
        other.mentions().stream()
                .filter(m -> mentions.stream().noneMatch(o -> o.start() == m.start() && o.end() == m.end()))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(Mention::start));
        LinkProposal strong = one.outcome().compareTo(other.outcome()) <= 0 ? one : other;
        return new LinkProposal(
                strong.name(),
                strong.kind(),
                strong.role(),
                mentions,
                strong.candidates(),
                strong.outcome(),
                strong.score());
    }
}
