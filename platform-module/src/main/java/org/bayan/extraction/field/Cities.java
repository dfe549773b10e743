package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Knows the cities from which documents are dated. */
final class Cities {
    private static final int LONGEST = 25;
    /** What forms print before the name. */
    private static final List<String> BEFORE = List.of("г. ", "г.", "гор. ", "مدينة ");

    private final Phrases cities;
    private final Phrases countries;
    private final Phrases states;

    Cities(Vocabulary vocabulary) {
        this.cities = vocabulary.phrases(TermFamily.PLACE);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.states = vocabulary.phrases(TermFamily.STATE);
    }

    /** The city that a line begins with. */
    Optional<PhraseMatch> at(String line) {
        return cities.atStart(line);
    }

    /** "Montreux, Switzerland": a city that no vocabulary knows, told by its country. */
    Optional<Span> beforeCountry(String line) {
        int comma = Math.max(line.indexOf(','), line.indexOf('،'));
        boolean named = comma > 1 && comma <= LONGEST && Character.isLetter(line.charAt(0));
        String behind = named ? line.substring(comma + 1) : "";
        return named
                        && countries.whole(behind).isPresent()
                        && line.chars().limit(comma).noneMatch(c -> Character.isDigit(c) || c == ':')
                ? Optional.of(Spans.trimmed(line, 0, comma))
                : Optional.empty();
    }

    private boolean isNothingOrCountry(String behind) {
        String rest = behind.strip();
        boolean joined = !rest.isEmpty() && ",،-–—/".indexOf(rest.charAt(0)) >= 0;
        return rest.isEmpty()
                || rest.equals(".")
                || joined
                        && (countries.whole(rest).isPresent()
                                || states.whole(rest).isPresent());
    }

    /** Where the city stands in a line that holds nothing else but its country. */
    Optional<Span> whole(String line) {
        int from = 0;
        for (String word : BEFORE) {
            from = from == 0 && line.startsWith(word) ? word.length() : from;
        }
        int start = from;
        String name = line.substring(start);
        return cities.atStart(name)
                .filter(m -> isNothingOrCountry(name.substring(m.end())))
                .map(m -> Spans.trimmed(line, start + m.start(), start + m.end()));
    }
}
