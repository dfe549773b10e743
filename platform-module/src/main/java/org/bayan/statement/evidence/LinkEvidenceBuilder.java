package org.bayan.statement.evidence;

import java.time.Instant;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;

/** Puts a {@link LinkEvidence} together, from nothing or from another. */
public final class LinkEvidenceBuilder {
    private String linkId;
    private String name;
    private AuthorityKind kind;
    private LinkRole role;
    private LinkState state;
    private Origin origin = Origin.RULE;
    private String authorityId;
    private List<MentionEvidence> mentions = List.of();
    private List<CandidateEvidence> candidates = List.of();
    private List<String> rejectedIds = List.of();
    private String decidedBy;
    private Instant decidedAt;
    private String reason;
    private String batchId;
    private List<LinkEvidence> replaced = List.of();
    private List<String> movedFrom = List.of();
    private String madeId;
    private String withheldId;

    public LinkEvidenceBuilder(String linkId, LinkState state) {
        this.linkId = linkId;
        this.state = state;
    }

    LinkEvidenceBuilder(LinkEvidence link) {
        linkId = link.linkId();
        name = link.name();
        kind = link.kind();
        role = link.role();
        state = link.state();
        origin = link.origin();
        authorityId = link.authorityId();
        mentions = link.mentions();
        candidates = link.candidates();
        rejectedIds = link.rejectedIds();
        decidedBy = link.decidedBy();
        decidedAt = link.decidedAt();
        reason = link.reason();
        batchId = link.batchId();
        replaced = link.replaced();
        movedFrom = link.movedFrom();
        madeId = link.madeId();
        withheldId = link.withheldId();
    }

    public LinkEvidenceBuilder id(String id) {
        linkId = id;
        return this;
    }

    public LinkEvidenceBuilder named(String wording, AuthorityKind ofKind) {
        name = wording;
        kind = ofKind;
        return this;
    }

    public LinkEvidenceBuilder role(LinkRole given) {
        role = given;
        return this;
    }

    /** Linked to an authority. */
    public LinkEvidenceBuilder linkedTo(String id) {
        state = LinkState.LINKED;
        authorityId = id;
        return this;
    }

    /** A state without a linked authority. */
    public LinkEvidenceBuilder notLinked(LinkState given) {
        state = given;
        authorityId = null;
        return this;
    }

    /** The record that was linked is gone; its id is kept. */
    public LinkEvidenceBuilder stale() {
        state = LinkState.STALE;
        return this;
    }

    public LinkEvidenceBuilder mentions(List<MentionEvidence> given) {
        mentions = given;
        return this;
    }

    public LinkEvidenceBuilder candidates(List<CandidateEvidence> given) {
        candidates = given;
        return this;
    }

    public LinkEvidenceBuilder rejecting(List<String> ids) {
        rejectedIds = ids;
        return this;
    }

    /** A person's decision; both may be null where the change came by another door that does not say. */
    public LinkEvidenceBuilder decided(String user, Instant at, String why) {
        origin = Origin.HUMAN;
        decidedBy = user;
        decidedAt = at;
        reason = why;
        return this;
    }

    public LinkEvidenceBuilder batch(String id, List<LinkEvidence> found) {
        batchId = id;
        replaced = found;
        return this;
    }

    public LinkEvidenceBuilder origin(Origin given) {
        origin = given;
        return this;
    }

    public LinkEvidenceBuilder reason(String why) {
        reason = why;
        return this;
    }

    public LinkEvidenceBuilder movedFrom(List<String> ids) {
        movedFrom = ids;
        return this;
    }

    /** The record that the decision made; null if it was there before. */
    public LinkEvidenceBuilder making(String id) {
        madeId = id;
        return this;
    }

    /** A record that rules may suggest and never link; null if there is none. */
    public LinkEvidenceBuilder withholding(String id) {
        withheldId = id;
        return this;
    }

    public LinkEvidence build() {
        return new LinkEvidence(
                linkId,
                name,
                kind,
                role,
                state,
                origin,
                authorityId,
                mentions,
                candidates,
                rejectedIds,
                decidedBy,
                decidedAt,
                reason,
                batchId,
                replaced,
                movedFrom,
                madeId,
                withheldId);
    }
}
