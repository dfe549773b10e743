package org.bayan.statement.evidence;

import java.util.Map;
import org.bayan.linking.proposal.Candidate;

/**
 * A record that a name may mean. Holds no name of the record: whoever may read the statement may read its evidence, but need
 * not be allowed to see the record.
 *
 * @param score from 0 to 1, made of the features alone
 * @param features what speaks for the record, as {@link org.bayan.linking.proposal.Features#asMap()}
 */
public record CandidateEvidence(String authorityId, double score, Map<String, Object> features) {
    public CandidateEvidence {
        features = features == null ? Map.of() : features;
    }

    public static CandidateEvidence of(Candidate candidate) {
        return new CandidateEvidence(
                candidate.authorityId(), candidate.score(), candidate.features().asMap());
    }
}
