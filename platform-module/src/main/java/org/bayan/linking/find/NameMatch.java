package org.bayan.linking.find;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text that some record is named by.
 *
 * @param start UTF-16 offset of the name in the original text, behind the clitics before it; a fused ل+ال («للأسد») belongs to it
 * @param end offset behind the name, in front of suffixes set off by an apostrophe, behind those that are not
 * @param named the records that have this name, at least one, each once, the closest first
 */
public record NameMatch(int start, int end, List<NamedAuthority> named) {
    static final Comparator<NamedAuthority> CLOSEST_FIRST = Comparator.comparing(NamedAuthority::kind)
            .thenComparing(named -> named.name().form())
            .thenComparing(named -> named.authority().id());

    public NameMatch {
        if (start < 0 || end <= start || named.isEmpty()) {
            throw new IllegalArgumentException("No match: " + start + " to " + end + " of " + named);
        }
        named = named.size() == 1
                ? List.of(named.get(0))
                : named.stream().sorted(CLOSEST_FIRST).toList();
    }

    /** How the text agrees with the closest name. */
    public MatchKind kind() {
        return named.get(0).kind();
    }
}
