package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * Takes over from a new run only the links that a batch is about, and leaves all others as they are, so that the batch changes
 * what its preview showed and nothing else.
 */
final class SelectiveMerge {
    private SelectiveMerge() {}

    /**
     * @param before the links as they stand
     * @param merged the links as a run over the whole text would make them
     * @param wanted which of them the batch is about
     */
    static List<LinkEvidence> merge(
            List<LinkEvidence> before, List<LinkEvidence> merged, Predicate<LinkEvidence> wanted) {
        List<LinkEvidence> taken = merged.stream()
                .filter(link -> !link.isHuman())
                .filter(wanted)
                .filter(link -> !before.contains(link))
                .toList();
        if (taken.isEmpty()) {
            return before;
        }
        List<LinkEvidence> after = new ArrayList<>();
        for (LinkEvidence link : before) {
            if (link.isHuman()) {
                after.add(link);
            } else {
                addWhatIsLeft(link, taken, after);
            }
        }
        after.addAll(taken);
        return LinkMerge.sorted(after);
    }

    private static void addWhatIsLeft(LinkEvidence link, List<LinkEvidence> taken, List<LinkEvidence> after) {
        Set<Long> places = new HashSet<>();
        for (LinkEvidence other : taken) {
            boolean same = other.linkId().equals(link.linkId())
                    || (link.bestId().isPresent() && link.bestId().equals(other.bestId()));
            if (same) {
                return;
            }
            other.mentions().forEach(mention -> places.add(place(mention)));
        }
        List<MentionEvidence> left = link.mentions().stream()
                .filter(mention -> !places.contains(place(mention)))
                .toList();
        if (left.size() == link.mentions().size()) {
            after.add(link);
        } else if (!left.isEmpty()) {
            after.add(link.change().mentions(left).build());
        }
    }

    private static long place(MentionEvidence mention) {
        return ((long) mention.start() << 32) | mention.end();
    }
}
