package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * Links follow their record when it is merged into another, and go back when the merge is undone. That is nobody's decision
 * about the statement: origin, decision and reason stay.
 */
final class MergedLinks {
    /** More than chains of merges that people make ask for. */
    private static final int MOST_STEPS = 20;

    private MergedLinks() {}

    /** The links as they are once all have followed merges and undone merges; the same list if none has to. */
    static List<LinkEvidence> followed(List<LinkEvidence> links, RecordsNow records) {
        List<LinkEvidence> followed = links;
        // Links that were joined and part have still to find their places, which may be one place again.
        for (int i = 0; i < MOST_STEPS; i++) {
            List<LinkEvidence> next = step(followed, records);
            if (next.equals(followed)) {
                break;
            }
            followed = next;
        }
        return followed.equals(links) ? links : LinkMerge.sorted(followed);
    }

    private static List<LinkEvidence> step(List<LinkEvidence> links, RecordsNow records) {
        List<LinkEvidence> settled = new ArrayList<>();
        List<LinkEvidence> moving = new ArrayList<>();
        for (LinkEvidence link : links) {
            String place = link.isLinked() ? place(link, records) : null;
            if (place == null || place.equals(link.authorityId())) {
                settled.add(link);
            } else if (place.equals(records.current(link.authorityId()))) {
                moving.add(link);
            } else {
                boolean joined = link.batchId() == null && !link.replaced().isEmpty();
                settled.addAll(joined ? link.replaced() : List.of(back(link, place)));
            }
        }
        moving.forEach(link -> follow(link, records, new ArrayList<>(), settled));
        return settled;
    }

    /** Where a link belongs: to what stands now for the record that it was made for, whatever it has passed through since. */
    private static String place(LinkEvidence link, RecordsNow records) {
        for (int i = link.movedFrom().size() - 1; i >= 0; i--) {
            if (records.exists(link.movedFrom().get(i))) {
                return records.current(link.movedFrom().get(i));
            }
        }
        return records.current(link.authorityId());
    }

    /** A link whose record stands for itself again, or is merged into another than before. */
    private static LinkEvidence back(LinkEvidence link, String place) {
        List<String> from = link.movedFrom();
        int passed = from.indexOf(place);
        return link.change()
                .linkedTo(place)
                .movedFrom(from.subList(passed + 1, from.size()))
                .build();
    }

    /**
     * Moves a link whose association is gone to where its record is now.
     *
     * @param unexplained associations that no link has claimed; loses the one that this link claims
     * @param settled the links that are right already; gets this one
     * @return whether the record was merged, or its merge undone
     */
    static boolean follow(
            LinkEvidence link, RecordsNow records, List<AssociatedAuthority> unexplained, List<LinkEvidence> settled) {
        Optional<String> origin = link.movedFrom().stream().findFirst();
        if (origin.isPresent() && claim(unexplained, origin.get(), link)) {
            settled.add(back(link));
            return true;
        }
        String current = records.current(link.authorityId());
        if (current.equals(link.authorityId())) {
            return false;
        }
        claim(unexplained, current, link);
        LinkEvidence moved = moved(link, current);
        for (int i = 0; i < settled.size(); i++) {
            LinkEvidence other = settled.get(i);
            if (other.isLinkedTo(current) && other.role() == link.role()) {
                settled.set(i, joined(other, link, moved));
                return true;
            }
        }
        settled.add(moved);
        return true;
    }

    /**
     * Takes a link apart that was joined of two, once the association of the second one is there again.
     *
     * @return whether there was such a link
     */
    static boolean part(AssociatedAuthority association, List<LinkEvidence> settled) {
        for (int i = 0; i < settled.size(); i++) {
            LinkEvidence link = settled.get(i);
            boolean joined = link.batchId() == null
                    && link.movedFrom().stream()
                            .findFirst()
                            .filter(association.authorityId()::equals)
                            .isPresent()
                    && link.replaced().stream().anyMatch(r -> r.isLinkedTo(association.authorityId()));
            if (joined) {
                settled.remove(i);
                settled.addAll(link.replaced());
                return true;
            }
        }
        return false;
    }

    private static boolean claim(List<AssociatedAuthority> unexplained, String authorityId, LinkEvidence link) {
        return unexplained.removeIf(a -> a.authorityId().equals(authorityId) && a.role() == link.role());
    }

    private static LinkEvidence moved(LinkEvidence link, String current) {
        List<String> from = new ArrayList<>(List.of(link.authorityId()));
        from.addAll(link.movedFrom());
        return link.change().linkedTo(current).movedFrom(from).build();
    }

    private static LinkEvidence back(LinkEvidence link) {
        return link.change()
                .linkedTo(link.movedFrom().get(0))
                .movedFrom(link.movedFrom().subList(1, link.movedFrom().size()))
                .build();
    }

    private static LinkEvidence joined(LinkEvidence other, LinkEvidence link, LinkEvidence moved) {
        LinkEvidence kept = moved.isHuman() && !other.isHuman() ? moved : other;
        List<MentionEvidence> mentions = new ArrayList<>(other.mentions());
        link.mentions().stream()
                .filter(m -> mentions.stream().noneMatch(m::isSamePlace))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(MentionEvidence::stale).thenComparingInt(MentionEvidence::start));
        return kept.change()
                .mentions(mentions)
                .movedFrom(moved.movedFrom())
                .batch(null, List.of(other, link))
                .build();
    }
}
