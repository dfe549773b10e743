package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * The event in the title of a speech: "Remarks at the Third Pledging Conference", «سخنرانی در گشایش نمایشگاه». Only what is said
 * <em>at</em> an event has it for its occasion; a statement <em>on</em> a conference has not. Russian and Turkish titles, which
 * inflect the event, are left alone.
 */
final class Venues {
    private static final String SPEECH = "speech";
    /** Puts adjectives and names before the kind of an event. */
    private static final String KIND_LAST = "en";

    private static final int LONGEST_NAME = 70;
    /** French articles are none of the name. */
    private static final List<String> ARTICLES = List.of("l'", "l’", "la ");
    /** Sorani joins its second half of "in" to the last word, Kurmanji sets it apart. */
    private static final String SORANI_IN = "دا";

    private static final Set<String> KURMANJI_IN = Set.of(" de", " da");

    private final TypeWords types;
    private final Phrases venues;
    private final Phrases events;

    Venues(Vocabulary vocabulary, TypeWords types) {
        this.types = types;
        this.venues = vocabulary.phrases(TermFamily.VENUE);
        this.events = vocabulary.phrases(TermFamily.EVENT);
    }

    /** Where the name of the event stands, which ends with the title. */
    Optional<Span> in(String title) {
        boolean speech =
                types.atStart(title).filter(t -> t.code().equals(SPEECH)).isPresent();
        if (!speech) {
            return Optional.empty();
        }
        for (PhraseMatch venue : venues.words(title)) {
            Span rest = Spans.trimmed(title, venue.end(), title.length());
            String language = venue.term().language();
            if (isEvent(language, rest.of(title))) {
                int article = ARTICLES.stream()
                        .filter(rest.of(title)::startsWith)
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
                return Optional.of(new Span(rest.start() + article, end(language, title)));
            }
        }
        return Optional.empty();
    }

    private boolean isEvent(String language, String rest) {
        if (!KIND_LAST.equals(language)) {
            return events.atStart(rest)
                    .filter(event -> event.term().language().equals(language))
                    .isPresent();
        }
        String name = rest.substring(0, Math.min(rest.length(), LONGEST_NAME));
        return events.words(name).stream()
                .filter(event -> event.term().language().equals(language))
                .anyMatch(event -> name.lastIndexOf(',', event.start()) < 0);
    }

    private static int end(String language, String title) {
        boolean sorani = language.equals("ckb") && title.endsWith(SORANI_IN);
        boolean kurmanji = language.equals("kmr") && KURMANJI_IN.stream().anyMatch(title::endsWith);
        return title.length() - (sorani ? SORANI_IN.length() : kurmanji ? " de".length() : 0);
    }
}
