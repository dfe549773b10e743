package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.statement.evidence.LinkEvidence;

/**
 * Makes the open links anew that speak of a record, and leaves all others as they are: what is linked, rejected or stale does not
 * change because some record has, or it could not come back when that change is undone.
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
                after.add(link);
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

    private boolean speaks(LinkEvidence link) {
        return !Collections.disjoint(ids, link.authorityIds());
    }
}
