package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.statement.evidence.LinkEvidence;

/**
 * Makes the open links of a statement anew and leaves all others as they are: what is linked, rejected or stale does not change
 * because some record has, or it could not come back when that change is undone.
 */
final class OpenLinks {
    private OpenLinks() {}

    /**
     * @param before the links as they stand
     * @param merged the links as a run over the whole text would make them
     */
    static List<LinkEvidence> anew(List<LinkEvidence> before, List<LinkEvidence> merged) {
        List<LinkEvidence> after = new ArrayList<>(
                before.stream().filter(link -> !link.state().isOpen()).toList());
        Set<String> ids = after.stream().map(LinkEvidence::linkId).collect(Collectors.toSet());
        Set<String> linked = after.stream()
                .filter(LinkEvidence::isLinked)
                .map(LinkEvidence::authorityId)
                .collect(Collectors.toSet());
        merged.stream()
                .filter(link -> !link.isHuman() && !ids.contains(link.linkId()))
                .filter(link -> link.bestId().filter(linked::contains).isEmpty())
                .forEach(after::add);
        List<LinkEvidence> sorted = LinkMerge.sorted(after);
        return sorted.equals(before) ? before : sorted;
    }
}
