package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;

/**
 * Why a statement is, or is not, linked to one authority; or what became of one name that no record has. There is one for each
 * authority and statement, and every mention is kept in it.
 *
 * @param linkId stays the same across runs for one name or authority in one statement
 * @param name as the text writes it where it is fullest; null for an authority that the text does not name
 * @param kind of the authority, or as guessed from label or title words
 * @param role what the authority is to the statement
 * @param origin a person where somebody decided; an import for a batch that a person started; else a rule
 * @param authorityId the authority that is linked, or was until its record was deleted; null in all other states
 * @param mentions every place, in the order of the text
 * @param candidates who the name may mean, the best first, as they were when the state was reached
 * @param rejectedIds authorities that a person ruled out for the whole statement
 * @param decidedBy the person who decided; null where nobody did
 * @param decidedAt when; null with {@code decidedBy}
 * @param reason what the person said; null if nothing
 * @param batchId the batch that made it what it is; null if none did
 * @param replaced what the batch found in its place, so that it can be undone exactly
 * @param movedFrom ids of merged records that the link has followed to the present one, the latest first
 * @param madeId the record that was made for this name by the decision; null if it was there before
 * @param withheldId a record that was made for this name and taken back by a person: rules may suggest it and never link it; null
 *     if there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LinkEvidence(
        String linkId,
        String name,
        AuthorityKind kind,
        LinkRole role,
        LinkState state,
        Origin origin,
        String authorityId,
        List<MentionEvidence> mentions,
        List<CandidateEvidence> candidates,
        List<String> rejectedIds,
        String decidedBy,
        Instant decidedAt,
        String reason,
        String batchId,
        List<LinkEvidence> replaced,
        List<String> movedFrom,
        String madeId,
        String withheldId) {
    public LinkEvidence {
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
        rejectedIds = rejectedIds == null ? List.of() : List.copyOf(rejectedIds);
        replaced = replaced == null ? List.of() : List.copyOf(replaced);
        movedFrom = movedFrom == null ? List.of() : List.copyOf(movedFrom);
    }

    /** A copy to change. */
    public LinkEvidenceBuilder change() {
        return new LinkEvidenceBuilder(this);
    }

    /** The first mention's text, beside the list for readers of the evidence that want one place only. */
    @JsonProperty("mention")
    public String firstText() {
        return mentions.isEmpty() ? null : mentions.get(0).text();
    }

    @JsonProperty("start")
    public Integer firstStart() {
        return mentions.isEmpty() ? null : (Integer) mentions.get(0).start();
    }

    @JsonProperty("end")
    public Integer firstEnd() {
        return mentions.isEmpty() ? null : (Integer) mentions.get(0).end();
    }

    @JsonIgnore
    public boolean isHuman() {
        return origin == Origin.HUMAN;
    }

    @JsonIgnore
    public boolean isLinked() {
        return state == LinkState.LINKED;
    }

    public boolean isLinkedTo(String id) {
        return isLinked() && id.equals(authorityId);
    }

    /** The authority that is linked, or else the one that is suggested first. */
    public Optional<String> bestId() {
        return Optional.ofNullable(authorityId)
                .or(() -> candidates.stream().findFirst().map(CandidateEvidence::authorityId));
    }

    /** Every authority that the link speaks of. */
    public Set<String> authorityIds() {
        Set<String> ids = new LinkedHashSet<>();
        if (authorityId != null) {
            ids.add(authorityId);
        }
        candidates.forEach(candidate -> ids.add(candidate.authorityId()));
        ids.addAll(rejectedIds);
        return ids;
    }

    /** Every wording that the statement has for it. */
    public Stream<String> wordings() {
        return Stream.concat(Stream.ofNullable(name), mentions.stream().map(MentionEvidence::text))
                .distinct();
    }
}
