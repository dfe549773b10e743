package org.bayan.linking.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells names that are part of the name of a place or an institution: whoever speaks of «مطار شارل ديغول» does not speak of
 * Charles de Gaulle. The words by which such names are known stand in the resource {@code named-after.txt}.
 */
final class NamedAfter {
    private static final Words BEFORE = new Words();
    private static final Words AFTER = new Words();
    /** What may stand between such a word and the name, besides titles: "place du Général de Gaulle", "city of". */
    private static final Set<String> BETWEEN = Set.of("du", "de", "of", "the", "marechal", "им", "имени", "ی");

    private static final int MOST_BETWEEN = 3;
    private static final String PROCLITICS = "وفبلك";
    private static final int MOST_PROCLITICS = 2;
    private static final int SHORTEST = 3;
    private static final int LONGEST_ABBREVIATION = 2;

    static {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                NamedAfter.class.getResourceAsStream("named-after.txt"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(NamedAfter::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The list named-after.txt cannot be read", e);
        }
    }

    private final TextTokens tokens;

    NamedAfter(TextTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether something is named after what stands from one token to another. */
    boolean isNamed(int first, int last) {
        return isAfter(last) || isBefore(first);
    }

    private boolean isAfter(int last) {
        return goesOn(last) && isCapitalised(last + 1) && AFTER.contains(tokens.word(last + 1));
    }

    private boolean isBefore(int first) {
        boolean ofTitle = Titles.isPersonal(tokens.word(first)) && isCapitalised(first);
        int at = first - 1;
        for (int between = 0; at >= 0 && goesOn(at) && between <= MOST_BETWEEN; between++, at--) {
            String word = tokens.word(at);
            if (isPlace(word)) {
                // "À la place de Mitterrand" is instead of him.
                return at == first - 1 || ofTitle || !word.equals("place");
            }
            boolean title = Titles.isPersonal(word);
            if (!title && !BETWEEN.contains(word)) {
                return false;
            }
            ofTitle |= title;
        }
        return false;
    }

    /** A full stop ends a sentence, but behind an abbreviation: «ул. Громыко». */
    private boolean goesOn(int token) {
        int end = tokens.end(token);
        boolean stop = end < tokens.key().length && tokens.key()[end] == '.';
        return tokens.joins(token) && !(stop && end - tokens.start(token) > LONGEST_ABBREVIATION);
    }

    private static boolean isPlace(String word) {
        for (int from = 0; from <= MOST_PROCLITICS; from++) {
            if (BEFORE.contains(word.substring(from))) {
                return true;
            }
            if (word.length() < from + SHORTEST || PROCLITICS.indexOf(word.charAt(from)) < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(tokens.original().codePointAt(tokens.originalStart(tokens.start(token))));
    }

    private static void add(String line) {
        int blank = line.indexOf(' ');
        if (blank > 0) {
            (line.startsWith("before") ? BEFORE : AFTER).add(line.substring(blank));
        }
    }

    /** Whole words, and beginnings of words. */
    private static final class Words {
        private final Set<String> whole = new HashSet<>();
        private final List<String> beginnings = new ArrayList<>();

        private void add(String listed) {
            for (String word : listed.strip().split("\\s+")) {
                String folded = String.join("", NameWords.of(word));
                if (word.endsWith("*")) {
                    beginnings.add(folded);
                } else {
                    whole.add(folded);
                }
            }
        }

        private boolean contains(String word) {
            if (whole.contains(word)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }
}
