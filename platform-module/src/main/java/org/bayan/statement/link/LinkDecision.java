package org.bayan.statement.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkEvidenceBuilder;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * What a person decides for the links of one statement. Pure: changes lists and nothing else.
 *
 * @param user who decides
 * @param at when
 * @param reason what the person says to it; null if nothing
 */
record LinkDecision(String user, Instant at, String reason) {
    /** The name is this authority, and nobody else. */
    List<LinkEvidence> link(List<LinkEvidence> links, LinkEvidence link, String authorityId, AuthorityKind kind) {
        LinkRole role = link.role() != null && link.role().accepts(kind) ? link.role() : LinkRole.related(kind);
        LinkEvidence decided = decided(link.change()
                .named(link.name(), kind)
                .role(role)
                .linkedTo(authorityId)
                .rejecting(List.of()));
        List<LinkEvidence> others = new ArrayList<>();
        for (LinkEvidence other : links) {
            if (other.linkId().equals(link.linkId())) {
                continue;
            }
            if (isSameOutcome(other, decided)) {
                decided = together(decided, other);
            } else {
                others.add(other);
            }
        }
        others.add(decided);
        return LinkMerge.sorted(others);
    }

    /** The name is this authority, which was made for it just now. */
    List<LinkEvidence> linkToNew(List<LinkEvidence> links, LinkEvidence link, String authorityId, AuthorityKind kind) {
        return link(links, link, authorityId, kind).stream()
                .map(l -> l.isHuman() && l.isLinkedTo(authorityId)
                        ? l.change().making(authorityId).build()
                        : l)
                .toList();
    }

    /** One link an authority and statement: what leads to the same record in the same role, or is only offered it, joins. */
    private static boolean isSameOutcome(LinkEvidence other, LinkEvidence decided) {
        boolean sameRecord =
                other.bestId().filter(decided.authorityId()::equals).isPresent();
        return sameRecord && (other.state().isOpen() || (other.isLinked() && other.role() == decided.role()));
    }

    /** The name is none of the records that it may mean. */
    List<LinkEvidence> reject(List<LinkEvidence> links, LinkEvidence link) {
        List<String> rejected = new ArrayList<>();
        for (String id : link.authorityIds()) {
            boolean elsewhere = links.stream()
                    .filter(other -> !other.linkId().equals(link.linkId()))
                    .anyMatch(other -> other.state() != LinkState.REJECTED
                            && other.bestId().filter(id::equals).isPresent());
            if (!elsewhere) {
                rejected.add(id);
            }
        }
        return replaced(
                links,
                link,
                l -> decided(l.change().notLinked(LinkState.REJECTED).rejecting(rejected)));
    }

    /**
     * A link that no rule found.
     *
     * @param mention where the text names the authority; null if it does not
     */
    List<LinkEvidence> byHand(
            List<LinkEvidence> links, String authorityId, AuthorityKind kind, LinkRole role, MentionEvidence mention) {
        List<MentionEvidence> mentions = mention == null ? List.of() : List.of(mention);
        String name = mention == null ? null : mention.text();
        String id = LinkIds.free(
                LinkIds.ofAuthority(authorityId, role.code()),
                java.util.Set.copyOf(links.stream().map(LinkEvidence::linkId).toList()));
        LinkEvidence made = new LinkEvidenceBuilder(id, LinkState.LINKED)
                .named(name, kind)
                .role(role)
                .mentions(mentions)
                .build();
        for (LinkEvidence link : links) {
            boolean rejected = link.state() == LinkState.REJECTED
                    && link.rejectedIds().contains(authorityId)
                    && link.rejectedIds().size() == 1;
            boolean sameRole = !link.isLinked() || link.role() == role;
            if (rejected
                    || (sameRole && link.bestId().filter(authorityId::equals).isPresent())) {
                made = together(made, link).change().id(link.linkId()).build();
            }
        }
        LinkEvidence joined = made;
        List<LinkEvidence> others = new ArrayList<>(links.stream()
                .filter(link -> !link.linkId().equals(joined.linkId()))
                .toList());
        return link(withPlace(others, mention), joined, authorityId, kind);
    }

    /** A stretch that a person has marked as somebody is nobody else's mention any more, unless that was decided too. */
    private static List<LinkEvidence> withPlace(List<LinkEvidence> links, MentionEvidence mention) {
        if (mention == null) {
            return links;
        }
        List<LinkEvidence> left = new ArrayList<>();
        for (LinkEvidence link : links) {
            List<MentionEvidence> mentions = link.mentions().stream()
                    .filter(m -> !NameKeys.of(m.text()).equals(NameKeys.of(mention.text())))
                    .toList();
            if (link.isHuman() || mentions.size() == link.mentions().size()) {
                left.add(link);
            } else if (!mentions.isEmpty()) {
                left.add(link.change().mentions(mentions).build());
            }
        }
        return left;
    }

    private LinkEvidence decided(LinkEvidenceBuilder builder) {
        return builder.decided(user, at, reason)
                .batch(null, List.of())
                .making(null)
                .withholding(null)
                .build();
    }

    private static LinkEvidence together(LinkEvidence kept, LinkEvidence other) {
        List<MentionEvidence> mentions = new ArrayList<>(kept.mentions());
        other.mentions().stream()
                .filter(m -> mentions.stream().noneMatch(m::isSamePlace))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(MentionEvidence::stale).thenComparingInt(MentionEvidence::start));
        List<CandidateEvidence> candidates = kept.candidates().isEmpty() ? other.candidates() : kept.candidates();
        String name = kept.name() == null ? other.name() : kept.name();
        return kept.change()
                .named(name, kept.kind())
                .mentions(mentions)
                .candidates(candidates)
                .build();
    }

    static List<LinkEvidence> replaced(
            List<LinkEvidence> links, LinkEvidence link, UnaryOperator<LinkEvidence> change) {
        return links.stream()
                .map(l -> l.linkId().equals(link.linkId()) ? change.apply(l) : l)
                .toList();
    }
}
