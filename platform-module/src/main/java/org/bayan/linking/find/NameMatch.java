package org.bayan.linking.find;

import java.util.List;

/**
 * A stretch of a text that some record is named by.
 *
 * @param start UTF-16 offset of the name in the original text, behind the clitics before it; a fused ل+ال («للأسد») belongs to it
 * @param end offset behind the name, in front of suffixes set off by an apostrophe, behind those that are not
 * @param kind how text and name agree
 * @param named the records that have this name, at least one
 */
public record NameMatch(int start, int end, MatchKind kind, List<NamedAuthority> named) {
    public NameMatch {
        if (start < 0 || end <= start || named.isEmpty()) {
            throw new IllegalArgumentException("No match: " + start + " to " + end + " of " + named);
        }
        named = List.copyOf(named);
    }
}
