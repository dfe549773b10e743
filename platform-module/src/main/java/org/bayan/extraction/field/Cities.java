package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Knows the cities from which documents are dated. */
final class Cities {
    /** What forms print before the name. */
    private static final List<String> BEFORE = List.of("г. ", "г.", "гор. ", "مدينة ");

    private final Phrases cities;

    Cities(Phrases cities) {
        this.cities = cities;
    }

    /** The city that a line begins with. */
    Optional<PhraseMatch> at(String line) {
        return cities.atStart(line);
    }

    /** Where the city stands in a line that holds nothing else. */
    Optional<Span> whole(String line) {
        int from = BEFORE.stream()
                .filter(line::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        String name = line.substring(from);
        return cities.whole(name)
                .flatMap(t -> cities.atStart(name))
                .map(m -> Spans.trimmed(line, from + m.start(), from + m.end()));
    }
}
