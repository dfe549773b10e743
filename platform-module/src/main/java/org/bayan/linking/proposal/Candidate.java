package org.bayan.linking.proposal;

import org.bayan.linking.name.AuthorityRecord;

/**
 * A record that a name may mean.
 *
 * @param name the record's name that fits best, as the record writes it
 * @param score from 0 to 1, made of the features alone
 */
public record Candidate(AuthorityRecord authority, String name, double score, Features features) {
    public Candidate {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is from 0 to 1, not " + score);
        }
    }

    public String authorityId() {
        return authority.id();
    }
}
