package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.language.CliticSplit;
import org.bayan.language.Clitics;

/** Finds names the slow way: every run of words, behind the clitics that {@link Clitics} takes off, looked up as a whole. */
final class NaiveFinder {
    private final Set<String> names = new HashSet<>();

    NaiveFinder(List<String> names) {
        names.forEach(name -> this.names.add(String.join(" ", NameWords.of(name))));
    }

    /** What is found as {@code first token:offset in it-last token}. */
    Set<String> find(TextTokens tokens) {
        Set<String> found = new TreeSet<>();
        for (int first = 0; first < tokens.count(); first++) {
            List<String> rest = new ArrayList<>();
            for (int last = first; last < tokens.count(); last++) {
                if (last > first) {
                    rest.add(tokens.word(last));
                }
                look(tokens, first, last, rest, found);
                if (!tokens.joins(last)) {
                    break;
                }
            }
        }
        return found;
    }

    private void look(TextTokens tokens, int first, int last, List<String> rest, Set<String> found) {
        if (names.contains(phrase(tokens.word(first), rest))) {
            found.add(first + ":0-" + last);
        }
        Optional<CliticSplit> split = Clitics.split(tokens.word(first), word -> names.contains(phrase(word, rest)));
        split.ifPresent(s -> found.add(first + ":" + s.start() + "-" + last));
    }

    private static String phrase(String word, List<String> rest) {
        return rest.isEmpty() ? word : word + " " + String.join(" ", rest);
    }
}
