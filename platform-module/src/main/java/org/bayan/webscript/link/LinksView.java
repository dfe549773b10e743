package org.bayan.webscript.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.linking.proposal.Features;
import org.bayan.webscript.authority.AuthorityBrief;

/**
 * The links of a statement as the web scripts answer them.
 *
 * @param textHash SHA-256 of the text that the offsets refer to
 * @param stale whether the statement waits to be read again, or a mention has lost its place
 * @param links in the order of the text
 * @param openSuggestions how many wait for a decision
 * @param batchId the batch that applies the same decision elsewhere; null if none was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinksView(String textHash, boolean stale, List<LinkView> links, int openSuggestions, String batchId) {
    /**
     * One link.
     *
     * @param linkId what decisions name it by
     * @param state linked, suggested, unknown, rejected or stale
     * @param authority the record that is linked, or suggested first
     * @param stale whether no mention of it stands in the present text any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinkView(
            String linkId,
            String state,
            String kind,
            String role,
            String origin,
            String name,
            List<MentionView> mentions,
            AuthorityBrief authority,
            Double score,
            List<CandidateView> candidates,
            boolean stale,
            String decidedBy,
            String decidedAt,
            String reason,
            String batchId) {}

    /**
     * A place in the text.
     *
     * @param start null, as the end, where the present text does not hold it
     * @param context the text around it; null likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MentionView(Integer start, Integer end, String text, Context context, boolean stated, boolean stale) {}

    /** The text before and after a mention, which stands between them. */
    record Context(String before, String mention, String after) {}

    /** A record that the name may mean, and what speaks for it. */
    record CandidateView(AuthorityBrief authority, double score, Map<String, Object> features) {
        private static final String RIVALS = "rivals";

        /** With no more rivals than the caller may see: neither the features nor the score tell of others. */
        CandidateView amongRivals(int rivals) {
            if (!(features.get(RIVALS) instanceof Number all) || all.intValue() <= rivals) {
                return this;
            }
            Optional<Features> known = Features.ofMap(features).map(each -> each.amongRivals(rivals));
            if (known.isPresent()) {
                return new CandidateView(
                        authority, known.get().score(), known.get().asMap());
            }
            Map<String, Object> seen = new LinkedHashMap<>(features);
            seen.put(RIVALS, rivals);
            return new CandidateView(authority, score, seen);
        }
    }
}
