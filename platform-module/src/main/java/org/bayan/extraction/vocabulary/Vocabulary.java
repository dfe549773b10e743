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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.language.FoldKey;

/** All wordings of a vocabulary file, ready to be looked up and searched for. Immutable; threads may share it. */
public final class Vocabulary {
    private static final String RESOURCE = "/org/bayan/extraction/vocabulary.txt";

    private final List<Wording> wordings;
    private final Map<TermFamily, Phrases> families = new EnumMap<>(TermFamily.class);

    private Vocabulary(List<Wording> wordings) {
        this.wordings = List.copyOf(wordings);
        WordingIndex index = new WordingIndex(this.wordings);
        for (TermFamily family : TermFamily.values()) {
            families.put(
                    family,
                    new Phrases(
                            family,
                            index,
                            wordings.stream()
                                    .filter(w -> w.term().family() == family)
                                    .toList()));
        }
    }

    /** The vocabulary that the module carries; always the same object, as it holds some 20 MB. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    private static Vocabulary load() {
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
     * @throws VocabularyException if the file breaks a rule; names every line that does
     */
    public static Vocabulary read(Reader source, String file) throws IOException {
        return new Vocabulary(VocabularyParser.parse(source, file));
    }

    /**
     * This vocabulary with an archive's own wordings. A wording that stands in both means in the result what the extension says,
     * so that an archive can also correct the module's.
     *
     * @param extension in the same format, version line included
     * @param file its name, for messages
     * @throws VocabularyException if the extension breaks a rule; this vocabulary stays as it is
     */
    public Vocabulary extendedBy(Reader extension, String file) throws IOException {
        List<Wording> own = VocabularyParser.parse(extension, file);
        Set<String> keys = own.stream().map(Vocabulary::key).collect(Collectors.toSet());
        return new Vocabulary(Stream.concat(wordings.stream().filter(w -> !keys.contains(key(w))), own.stream())
                .toList());
    }

    private static String key(Wording wording) {
        return wording.term().family().key() + ' ' + FoldKey.of(wording.text());
    }

    public Phrases phrases(TermFamily family) {
        return families.get(family);
    }

    /** Loaded when it is first asked for. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = load();
    }
}
