package org.bayan.statement.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkEvidenceBuilder;
import org.bayan.statement.evidence.LinkState;

/**
 * Takes what a form, the REST API or a script did to a statement's associations for what it is: a person's decision. An
 * association that no link explains is a link by hand; one that is missing is a rejection, unless the record is gone or has
 * been merged.
 */
final class AssociationSettlement {
    private final List<AssociatedAuthority> associations;
    private final RecordsNow records;
    private final String user;
    private final Instant at;

    /**
     * @param associations what the repository holds
     * @param user who changed them; null if unknown
     * @param at when; null with {@code user}
     */
    AssociationSettlement(List<AssociatedAuthority> associations, RecordsNow records, String user, Instant at) {
        this.associations = associations;
        this.records = records;
        this.user = user;
        this.at = at;
    }

    /** The links as the associations say; the same list if they agree already. */
    List<LinkEvidence> settle(List<LinkEvidence> links) {
        List<AssociatedAuthority> unexplained = new ArrayList<>(associations);
        List<LinkEvidence> settled = new ArrayList<>();
        List<LinkEvidence> missing = new ArrayList<>();
        for (LinkEvidence link : links) {
            boolean explained = link.isLinked()
                    && unexplained.removeIf(a -> link.isLinkedTo(a.authorityId()) && a.role() == link.role());
            if (explained || !link.isLinked()) {
                settled.add(link);
            } else {
                missing.add(link);
            }
        }
        for (LinkEvidence link : missing) {
            withoutItsAssociation(link, unexplained, settled);
        }
        for (AssociatedAuthority association : unexplained) {
            if (!MergedLinks.part(association, settled)) {
                explain(association, settled);
            }
        }
        List<LinkEvidence> sorted = LinkMerge.sorted(settled);
        return sorted.equals(LinkMerge.sorted(links)) ? links : sorted;
    }

    private void withoutItsAssociation(
            LinkEvidence link, List<AssociatedAuthority> unexplained, List<LinkEvidence> settled) {
        Optional<AssociatedAuthority> otherRole = unexplained.stream()
                .filter(a -> link.isLinkedTo(a.authorityId()))
                .findFirst();
        if (otherRole.isPresent()) {
            unexplained.remove(otherRole.get());
            settled.add(decided(link.change().role(otherRole.get().role())));
        } else if (!MergedLinks.follow(link, records, unexplained, settled)) {
            settled.add(
                    records.exists(link.authorityId())
                            ? decided(
                                    link.change().notLinked(LinkState.REJECTED).rejecting(List.of(link.authorityId())))
                            : link.change().stale().build());
        }
    }

    private void explain(AssociatedAuthority association, List<LinkEvidence> settled) {
        String authorityId = association.authorityId();
        for (int i = 0; i < settled.size(); i++) {
            LinkEvidence link = settled.get(i);
            boolean offered = !link.isLinked()
                    && link.bestId().filter(authorityId::equals).isPresent();
            boolean rejected = link.rejectedIds().contains(authorityId);
            if (offered || rejected) {
                settled.set(
                        i,
                        decided(link.change()
                                .linkedTo(authorityId)
                                .rejecting(List.of())
                                .role(association.role())));
                return;
            }
        }
        Set<String> taken = settled.stream().map(LinkEvidence::linkId).collect(Collectors.toSet());
        String id =
                LinkIds.free(LinkIds.ofAuthority(authorityId, association.role().code()), taken);
        settled.add(decided(new LinkEvidenceBuilder(id, LinkState.LINKED)
                .named(null, association.kind())
                .role(association.role())
                .linkedTo(authorityId)));
    }

    private LinkEvidence decided(LinkEvidenceBuilder builder) {
        return builder.decided(user, at, null).batch(null, List.of()).build();
    }
}
