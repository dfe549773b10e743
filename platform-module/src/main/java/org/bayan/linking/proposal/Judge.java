package org.bayan.linking.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.find.NamedAuthority;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.NameForm;

/**
 * Turns the records that a name may mean into candidates. Who else is spoken of tells homonyms apart: the issuer, and those whom
 * nobody could be mistaken for.
 */
final class Judge {
    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::authorityId);

    private final Presence presence;
    private final Company company;
    private final Set<String> issuers = new HashSet<>();
    private final Set<String> certain = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    Judge(LinkingInput input, Presence presence, Company company, List<Draft> drafts) {
        this.presence = presence;
        this.company = company;
        certain.addAll(input.linked());
        for (Draft draft : drafts) {
            for (NamedAuthority one : draft.named()) {
                if (isFull(one)) {
                    named.add(one.authority().id());
                }
            }
            if (draft.named().size() == 1 && isFull(draft.named().get(0))) {
                String id = draft.named().get(0).authority().id();
                certain.add(id);
                if (draft.role() == LinkRole.ISSUED_BY) {
                    issuers.add(id);
                }
            }
        }
    }

    /** The candidates of a draft, the best first. */
    List<Candidate> candidates(Draft draft, Map<String, Integer> mentions) {
        return draft.named().stream()
                .map(one -> candidate(
                        draft, one, mentions.getOrDefault(one.authority().id(), 1)))
                .sorted(BEST_FIRST)
                .limit(LinkProposal.MOST_CANDIDATES)
                .toList();
    }

    private Candidate candidate(Draft draft, NamedAuthority one, int mentions) {
        AuthorityRecord record = one.authority();
        boolean rivals = draft.named().size() > 1;
        Features features = new Features(
                one.kind(),
                one.name().form(),
                draft.mention().stated(),
                kindFits(draft, record.kind()),
                draft.named().size() - 1,
                presence.of(record),
                issuers.contains(record.id()) || rivals && between(record.id(), issuers) > 0,
                rivals ? between(record.id(), certain) : 0,
                named.contains(record.id()) && !isFull(one),
                mentions);
        return new Candidate(record, one.name().text(), Scores.of(features), features);
    }

    private static boolean kindFits(Draft draft, AuthorityKind kind) {
        return draft.role() == null
                ? draft.kind() == null || draft.kind() == kind
                : draft.role().accepts(kind);
    }

    private double between(String id, Set<String> others) {
        double most = 0;
        for (String other : others) {
            if (!other.equals(id)) {
                most = Math.max(most, Math.min(1, company.between(id, other)));
            }
        }
        return most;
    }

    private static boolean isFull(NamedAuthority one) {
        return one.kind() != MatchKind.PARTIAL && one.name().form() != NameForm.AMBIGUOUS;
    }
}
