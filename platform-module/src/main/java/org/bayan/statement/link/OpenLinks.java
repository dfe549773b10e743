package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.statement.evidence.LinkEvidence;

/**
 * Makes the open links anew that speak of a record, and leaves all others as they are: what is linked, rejected or stale does not
 * change because some record has, or it could not come back when that change is undone. Only a link that a rule made to one of
 * the records goes to another of them where the rule makes it to that one now: while two were merged, the names of both led to one.
 *
 * @param ids of the record, and of those that stand for it now or did until now
 */
record OpenLinks(Set<String> ids) {
    /**
     * @param before the links as they stand
     * @param merged the links as a run over the whole text would make them
     */
    List<LinkEvidence> anew(List<LinkEvidence> before, List<LinkEvidence> merged) {
        List<LinkEvidence> after = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (LinkEvidence link : before) {
            if (link.state().isOpen() && speaks(link)) {
                names.addAll(NameKeys.of(link));
            } else {
                after.add(nowOfAnother(link, merged).orElse(link));
            }
        }
        Set<String> taken = after.stream().map(LinkEvidence::linkId).collect(Collectors.toSet());
        Set<String> linked = after.stream()
                .filter(LinkEvidence::isLinked)
                .map(LinkEvidence::authorityId)
                .collect(Collectors.toSet());
        merged.stream()
                .filter(link -> !link.isHuman() && !taken.contains(link.linkId()))
                .filter(link -> speaks(link) || !Collections.disjoint(names, NameKeys.of(link)))
                .filter(link -> link.bestId().filter(linked::contains).isEmpty())
                .forEach(after::add);
        List<LinkEvidence> sorted = LinkMerge.sorted(after);
        return sorted.equals(before) ? before : sorted;
    }

    private Optional<LinkEvidence> nowOfAnother(LinkEvidence link, List<LinkEvidence> merged) {
        boolean byRule = link.isLinked() && !link.isHuman() && link.batchId() == null;
        if (!byRule || !link.movedFrom().isEmpty() || !ids.contains(link.authorityId())) {
            return Optional.empty();
        }
        return merged.stream()
                .filter(other -> other.isLinked() && !other.isHuman() && other.role() == link.role())
                .filter(other -> ids.contains(other.authorityId()))
                .filter(other -> !other.isLinkedTo(link.authorityId()) || !isOffered(link))
                .filter(other -> other.mentions().stream()
                        .anyMatch(m -> link.mentions().stream().anyMatch(m::isSamePlace)))
                .findFirst();
    }

    /** A link that a run has made to one record and that has gone back to another still holds what spoke for the one. */
    private static boolean isOffered(LinkEvidence link) {
        return link.candidates().stream().anyMatch(candidate -> link.isLinkedTo(candidate.authorityId()));
    }

    private boolean speaks(LinkEvidence link) {
        return !Collections.disjoint(ids, link.authorityIds());
    }
}
