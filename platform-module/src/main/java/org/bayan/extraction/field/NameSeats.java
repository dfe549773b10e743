package org.bayan.extraction.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Finds the seat with which the name of a body ends in Arabic letters: «... في سورية», «... في مدينة الباب وريفها». */
final class NameSeats {
    /** «وريفها»: the surroundings of a place. */
    private static final Pattern SURROUNDINGS = Pattern.compile("و(?:ريف|ضواحي|محيط|جوار|توابع|قرا|مخيم)ها?");

    /** «أبو رمانة», «تل رفعت»: two words that are one name. */
    private static final int SHORT_KIND = 3;

    private final Phrases places;
    private final Phrases kinds;
    private final Phrases countries;
    private final Phrases states;

    NameSeats(Vocabulary vocabulary) {
        this.places = vocabulary.phrases(TermFamily.PLACE);
        this.kinds = vocabulary.phrases(TermFamily.PLACE_KIND);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.states = vocabulary.phrases(TermFamily.STATE);
    }

    /** Where the place that begins at an offset ends, with its surroundings; empty where none begins. */
    Optional<Integer> end(String rest, int at) {
        return NameWords.at(places, rest, at)
                .or(() -> known(rest, at))
                .map(PhraseMatch::end)
                .or(() -> kindOfPlace(rest, at))
                .map(placed -> surroundings(rest, placed));
    }

    /** The city or country at an offset. */
    Optional<PhraseMatch> place(String rest, int at) {
        return NameWords.at(places, rest, at).or(() -> NameWords.at(countries, rest, at));
    }

    /** The state or country at an offset. */
    Optional<PhraseMatch> known(String rest, int at) {
        return NameWords.at(states, rest, at).or(() -> NameWords.at(countries, rest, at));
    }

    /** Whether a name holds a city or country. */
    boolean isNamed(String name) {
        return !places.words(name).isEmpty() || !countries.words(name).isEmpty();
    }

    static boolean isSurroundings(String word) {
        return SURROUNDINGS.matcher(word).matches();
    }

    /** «في مدينة الباب», «في إقليم الجزيرة». */
    private Optional<Integer> kindOfPlace(String rest, int at) {
        int end = at < rest.length() ? NameWords.wordEnd(rest, at) : at;
        int next = NameWords.next(rest, end);
        if (end == at || kinds.whole(rest.substring(at, end)).isEmpty() || next >= rest.length()) {
            return Optional.empty();
        }
        return place(rest, next)
                .map(PhraseMatch::end)
                .or(() -> Optional.of(NameWords.wordEnd(rest, next))
                        .filter(e -> rest.startsWith("ال", next) || end - at <= SHORT_KIND));
    }

    private static int surroundings(String rest, int end) {
        int at = NameWords.next(rest, end);
        int next = at < rest.length() ? NameWords.wordEnd(rest, at) : at;
        return next > at && isSurroundings(rest.substring(at, next)) ? next : end;
    }
}
