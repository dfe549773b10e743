package org.bayan.extraction.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A short line is answered by one walk for all families, a long one by a walk for each: both must say the same. */
class LineHitsTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    /** Longer than what is kept, and without any word. */
    private static final String FILLING = " .".repeat(LineMemo.LONGEST);

    @Property(tries = 400)
    void words_ofAShortLine_areThoseOfALongOne(@ForAll("lines") String line) {
        for (TermFamily family : TermFamily.values()) {
            Phrases phrases = VOCABULARY.phrases(family);

            assertThat(phrases.words(line)).as(family.key()).isEqualTo(phrases.words(line + FILLING));
        }
    }

    @Property(tries = 400)
    void atStart_ofAShortLine_isThatOfALongOne(@ForAll("lines") String line) {
        for (TermFamily family : TermFamily.values()) {
            Phrases phrases = VOCABULARY.phrases(family);

            assertThat(phrases.atStart(line)).as(family.key()).isEqualTo(phrases.atStart(line + FILLING));
        }
    }

    @Property(tries = 400)
    void mayBegin_whereAWordingBegins_neverRulesItOut(@ForAll("lines") String line) {
        for (TermFamily family : TermFamily.values()) {
            Phrases phrases = VOCABULARY.phrases(family);
            phrases.words(line);

            if (phrases.atStart(line).isPresent()) {
                assertThat(phrases.mayBegin(line)).as(family.key()).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> lines() {
        List<String> pieces = Arrays.stream(TermFamily.values())
                .flatMap(family -> VOCABULARY.phrases(family).wordings().stream())
                .map(Wording::text)
                .toList();
        return Arbitraries.of(pieces)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(words -> Arbitraries.of(
                                "", " ", "  ", " «", "/", "ـ", "\u0651 ", "\u200F ", "\u200F", "\u0301", "ء", "3", ": ",
                                "ال")
                        .list()
                        .ofSize(words.size())
                        .map(gaps -> joined(words, gaps)))
                .filter(line -> line.length() < LineMemo.LONGEST);
    }

    private static String joined(List<String> words, List<String> gaps) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            line.append(gaps.get(i)).append(words.get(i));
        }
        return line.toString();
    }
}
