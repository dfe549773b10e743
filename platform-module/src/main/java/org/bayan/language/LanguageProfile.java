package org.bayan.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What one language looks like: words that carry its grammar, letters that its neighbours hardly use, and how often one letter
 * follows another. Read from {@code profile-<tag>.txt}, whose words and prose were written for this project.
 */
final class LanguageProfile {
    /** Letters fall on this many cells by the low byte of their code, which no two usual letters of one script share. */
    static final int CELLS = 256;
    /** Added to every count, so that an unseen pair is unlikely and not impossible. */
    private static final double SMOOTHING = 0.2;

    /** Logarithm for a letter that the profile never uses; well below that of an unseen pair. */
    private static final float FOREIGN = -8;

    static final int BOUNDARY = 0;

    /** Characters below this one can mark a language. */
    static final int LETTERS = 0x780;

    private final String tag;
    private final Set<String> words = new HashSet<>();
    private final boolean[] letters = new boolean[LETTERS];
    private final boolean[] used = new boolean[CELLS];
    private final float[] pairs = new float[CELLS * CELLS];

    private LanguageProfile(String tag) {
        this.tag = tag;
        used[BOUNDARY] = true;
    }

    /** @throws IllegalStateException if the module was built without the profile */
    static LanguageProfile load(String tag) {
        LanguageProfile profile = new LanguageProfile(tag);
        String name = "profile-" + tag + ".txt";
        try (InputStream in = LanguageProfile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The module holds no " + name + ": build it again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(profile::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
        profile.toLogarithms();
        return profile;
    }

    String tag() {
        return tag;
    }

    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    boolean hasLetter(char letter) {
        return letter < letters.length && letters[letter];
    }

    /** Mean natural logarithm of the probability of each letter of a word after the one before; about -2 to -8. */
    double likelihood(CharSequence word) {
        double sum = 0;
        int before = BOUNDARY;
        for (int i = 0; i < word.length(); i++) {
            int cell = cell(word.charAt(i));
            sum += pairs[before * CELLS + cell];
            before = cell;
        }
        sum += pairs[before * CELLS + BOUNDARY];
        return sum / (word.length() + 1);
    }

    /** The logarithm of a cell's probability behind another. */
    float pair(int before, int cell) {
        return pairs[before * CELLS + cell];
    }

    /** Whether any word or letter of the language falls on a cell; all pairs with another are equally unlikely. */
    boolean uses(int cell) {
        return used[cell];
    }

    private void addLine(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1).toLowerCase(Locale.ROOT);
        switch (space < 0 ? "" : line.substring(0, space)) {
            case "letters" -> rest.chars().forEach(c -> addLetter((char) c));
            case "words" -> {
                words.addAll(Arrays.asList(rest.split(" ")));
                count(rest);
            }
            case "text" -> count(rest);
            default -> {} // a comment
        }
    }

    private void addLetter(char letter) {
        letters[letter] = true;
        used[cell(letter)] = true;
    }

    private void count(String text) {
        for (String word : text.split(" ")) {
            int before = BOUNDARY;
            for (int i = 0; i < word.length(); i++) {
                int cell = cell(word.charAt(i));
                pairs[before * CELLS + cell]++;
                used[cell] = true;
                before = cell;
            }
            pairs[before * CELLS + BOUNDARY]++;
        }
    }

    private void toLogarithms() {
        for (int before = 0; before < CELLS; before++) {
            double total = 0;
            for (int cell = 0; cell < CELLS; cell++) {
                total += used[cell] ? pairs[before * CELLS + cell] + SMOOTHING : 0;
            }
            for (int cell = 0; cell < CELLS; cell++) {
                boolean foreign = !used[cell] || !used[before];
                pairs[before * CELLS + cell] =
                        foreign ? FOREIGN : (float) Math.log((pairs[before * CELLS + cell] + SMOOTHING) / total);
            }
        }
    }

    /** Persian and Arabic ya and kaf fall on one cell: keyboards mix them, and the letter evidence tells them apart. */
    static int cell(char c) {
        return switch (c) {
            case 'ى', '\u06CC' -> cell('ي');
            case '\u06A9' -> cell('ك');
            default -> c & 0xFF;
        };
    }
}
