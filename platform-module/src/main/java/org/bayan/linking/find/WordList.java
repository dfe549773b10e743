package org.bayan.linking.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of words in a resource beside this class: words of all languages, set off by blanks; those of a line that begins with +
 * count with the Arabic article as well, and a line that begins with # is a remark.
 */
final class WordList {
    private final Set<String> words = new HashSet<>();

    private WordList() {}

    static WordList read(String resource) {
        WordList list = new WordList();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(list::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " cannot be read", e);
        }
        return list;
    }

    /** Whether it has a word in the letters of {@link KeyChars}. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether it has a word, which this method folds. */
    boolean contains(CharSequence word) {
        return has(String.join("", NameWords.of(word)));
    }

    private void add(String line) {
        for (String listed : line.split("\\s+")) {
            List<String> parts = NameWords.of(listed);
            if (!parts.isEmpty()) {
                String word = String.join("", parts);
                words.add(word);
                if (line.startsWith("+")) {
                    words.add("ال" + word);
                }
            }
        }
    }
}
