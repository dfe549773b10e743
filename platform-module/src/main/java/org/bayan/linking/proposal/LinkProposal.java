package org.bayan.linking.proposal;

import java.util.List;
import java.util.Optional;
import org.bayan.linking.name.AuthorityKind;

/**
 * One authority, or one name that no record has, in one statement. There is never more than one proposal whose best candidate
 * is the same record, nor more than one for an unknown name.
 *
 * @param name as the text writes it where it is fullest
 * @param kind of the best candidate, or as guessed from label or title words
 * @param role the strongest that the record has in the statement
 * @param mentions every place, in the order of the text
 * @param candidates the best first, at most {@link #MOST_CANDIDATES}; none for an unknown name
 * @param score of the best candidate; for an unknown name how sure it is that it is one, from 0 to 1
 */
public record LinkProposal(
        String name,
        AuthorityKind kind,
        LinkRole role,
        List<Mention> mentions,
        List<Candidate> candidates,
        Outcome outcome,
        double score) {
    public static final int MOST_CANDIDATES = 10;

    public LinkProposal {
        mentions = List.copyOf(mentions);
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty() != (outcome == Outcome.UNKNOWN)) {
            throw new IllegalArgumentException("Unknown is what has no candidates: " + name + ", " + outcome);
        }
    }

    /** The record that is linked or suggested first. */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }
}
