package org.bayan.search;

import java.util.List;

/**
 * The words of a search: all of them must be found, unless OR stands between them; a phrase in quotes stands as it is; a word with
 * a star at its end is the beginning of a word; a word or phrase after a minus must not be found; brackets group.
 *
 * @param typed what the user typed
 * @param root what it means
 */
public record Words(String typed, Node root) {
    /** Part of a search. */
    public sealed interface Node {}

    /**
     * A word or phrase.
     *
     * @param text without quotes and star
     * @param beginning whether only the beginning of a word is given
     */
    public record Term(String text, boolean beginning) implements Node {}

    public record All(List<Node> parts) implements Node {
        public All {
            parts = List.copyOf(parts);
        }
    }

    public record Any(List<Node> parts) implements Node {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    public record Not(Node part) implements Node {}
}
