package org.bayan.linking.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Words that tell what kind of name follows or has begun, from the resource {@code titles.txt}. */
final class Titles {
    private static final Set<String> PERSONAL = new HashSet<>();
    private static final Set<String> OFFICES = new HashSet<>();
    private static final Set<String> BODIES = new HashSet<>();

    static {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Titles.class.getResourceAsStream("titles.txt"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(Titles::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of titles cannot be read", e);
        }
    }

    private Titles() {}

    /** «السيد», "President": a person's name may follow. */
    static boolean isPersonal(String word) {
        return PERSONAL.contains(word)
                || word.length() > 4
                        && (word.charAt(0) == 'و' || word.charAt(0) == 'ل')
                        && PERSONAL.contains(word.substring(1));
    }

    /** «الخارجية»: may stand between a title and the name. */
    static boolean isOffice(String word) {
        return OFFICES.contains(word);
    }

    /** «وزارة», "Ministry": the name of a body, of which it is a part. */
    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    private static void add(String line) {
        int blank = line.indexOf(' ');
        if (blank < 0) {
            return;
        }
        Set<String> words =
                switch (line.substring(0, blank)) {
                    case "person" -> PERSONAL;
                    case "office" -> OFFICES;
                    case "body" -> BODIES;
                    default -> throw new IllegalStateException("Not a kind of title: " + line);
                };
        words.addAll(NameWords.of(line.substring(blank)));
    }
}
