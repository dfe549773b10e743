package org.bayan.extraction.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All wordings of a vocabulary file, ready to be looked up and searched for. Immutable; threads may share it. */
public final class Vocabulary {
    private static final String RESOURCE = "/org/bayan/extraction/vocabulary.txt";

    private final Map<TermFamily, Phrases> families = new EnumMap<>(TermFamily.class);

    private Vocabulary(List<Wording> wordings) {
        for (TermFamily family : TermFamily.values()) {
            families.put(
                    family,
                    new Phrases(wordings.stream()
                            .filter(w -> w.term().family() == family)
                            .toList()));
        }
    }

    /** The vocabulary that the module carries. */
    public static Vocabulary standard() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The module lacks its vocabulary " + RESOURCE);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), "vocabulary.txt");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the vocabulary " + RESOURCE, e);
        }
    }

    /**
     * Reads a vocabulary in the format of the one that the module carries.
     *
     * @param file its name, for messages
     * @throws VocabularyException if the file breaks a rule
     */
    public static Vocabulary read(Reader source, String file) throws IOException {
        return new Vocabulary(VocabularyParser.parse(source, file));
    }

    public Phrases phrases(TermFamily family) {
        return families.get(family);
    }
}
