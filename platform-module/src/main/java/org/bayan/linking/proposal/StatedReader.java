package org.bayan.linking.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.linking.find.CommonWords;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.find.NameMatch;
import org.bayan.linking.find.NamedAuthority;
import org.bayan.linking.name.NameForm;

/** Reads the values that a labelled block gives as names. */
final class StatedReader {
    /** A name and its acronym in one value: «الدولة الإسلامية في العراق والشام - داعش», "Islamic State (ISIS)". */
    private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014/]\\s+|\\s*[(\\[)\\]]\\s*");

    /** A name within a value counts for the value only if it is most of it; the rest may be an office or a place. */
    private static final double MOST_OF_IT = 0.6;

    private final NameIndex index;
    private final Presence presence;

    StatedReader(NameIndex index, Presence presence) {
        this.index = index;
        this.presence = presence;
    }

    Draft read(StatedName stated) {
        List<NamedAuthority> whole = presence.existing(index.named(stated.text()));
        List<NamedAuthority> equal =
                whole.stream().filter(StatedReader::isEqual).toList();
        if (equal.isEmpty()) {
            List<NamedAuthority> parts = ofParts(stated.text());
            if (!parts.isEmpty()) {
                return draft(stated, parts, isCertain(stated, parts));
            }
            List<NamedAuthority> likely = whole.isEmpty() ? within(stated) : whole;
            return draft(stated, likely, false);
        }
        return isCertain(stated, equal) ? draft(stated, fitting(stated, equal), true) : draft(stated, whole, false);
    }

    private Draft draft(StatedName stated, List<NamedAuthority> named, boolean linkable) {
        MatchKind match = named.isEmpty() ? null : named.get(0).kind();
        Mention mention = new Mention(stated.start(), stated.end(), stated.text(), match, true);
        return new Draft(mention, named, stated.role(), null, linkable);
    }

    private static boolean isEqual(NamedAuthority named) {
        return named.kind() == MatchKind.EXACT || named.kind() == MatchKind.FOLDED;
    }

    /** Exact and unique: one record of a kind that the label asks for, by a name that may link, which is no everyday word. */
    private static boolean isCertain(StatedName stated, List<NamedAuthority> equal) {
        List<NamedAuthority> fitting = fitting(stated, equal);
        return stated.source() == StatedName.Source.LABELLED_BLOCK
                && fitting.size() == 1
                && fitting.get(0).name().form() != NameForm.AMBIGUOUS
                && !CommonWords.contains(stated.text());
    }

    private static List<NamedAuthority> fitting(StatedName stated, List<NamedAuthority> named) {
        return named.stream()
                .filter(one -> stated.role().accepts(one.authority().kind()))
                .toList();
    }

    /** The records that every part of a value names; none if some part does not. */
    private List<NamedAuthority> ofParts(String value) {
        List<NamedAuthority> common = new ArrayList<>();
        Set<String> ids = null;
        String[] parts = PARTS.split(value.strip());
        for (String part : parts) {
            List<NamedAuthority> named = presence.existing(index.named(part)).stream()
                    .filter(StatedReader::isEqual)
                    .filter(n -> n.name().form() != NameForm.AMBIGUOUS)
                    .toList();
            Set<String> here = named.stream().map(n -> n.authority().id()).collect(Collectors.toSet());
            if (ids == null) {
                ids = new HashSet<>(here);
                common.addAll(named);
            } else {
                ids.retainAll(here);
            }
        }
        Set<String> kept = ids == null || parts.length < 2 ? Set.of() : ids;
        common.removeIf(named -> !kept.contains(named.authority().id()));
        return common;
    }

    /** What sounds like the value, or is most of it behind a title. */
    private List<NamedAuthority> within(StatedName stated) {
        List<NamedAuthority> named = new ArrayList<>();
        for (NameMatch match : index.findLoosely(stated.text())) {
            boolean most =
                    match.end() - match.start() >= MOST_OF_IT * stated.text().length();
            boolean tail = match.end() == stated.text().length() && match.kind() != MatchKind.PARTIAL;
            if (most || tail && stated.role() == LinkRole.RELATED_PERSON) {
                presence.existing(match.named()).stream()
                        .filter(n -> stated.role().accepts(n.authority().kind()))
                        .forEach(named::add);
            }
        }
        return named;
    }
}
