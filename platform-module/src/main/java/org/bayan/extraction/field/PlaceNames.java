package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Takes the name of a place out of what stands beside a date: without the formula of issue, agency and joined preposition. */
final class PlaceNames {
    private static final int MOST_WORDS = 3;
    /** «بدمشق»: the preposition that Arabic writes with the name. */
    private static final char JOINED_IN = 'ب';

    /** «قراراً صدر في»: the act itself stands before the date. */
    private static final String ACCUSATIVE = "ا";

    private static final Set<String> DRAWN_UP = Set.of("حرر", "حررت", "وقع", "وقعت", "تم", "كتب", "صدر", "صدرت");

    private static final char JOINED_AND = 'و';

    private final Cities cities;
    private final Phrases small;
    private final Phrases bodies;
    private final Phrases types;
    private final Phrases offices;
    private final Phrases labels;
    private final Phrases done;
    private final Phrases agencies;

    PlaceNames(Vocabulary vocabulary, Cities cities) {
        this.cities = cities;
        this.small = vocabulary.phrases(TermFamily.DATELINE);
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.offices = vocabulary.phrases(TermFamily.OFFICE);
        this.types = vocabulary.phrases(TermFamily.TYPE);
        this.done = vocabulary.phrases(TermFamily.DONE);
        this.agencies = vocabulary.phrases(TermFamily.AGENCY);
        this.labels = vocabulary.phrases(TermFamily.LABEL);
    }

    /** What is left of a stretch when punctuation and formulas at its ends are taken off; empty unless it can be a place. */
    Span place(DocumentView view, int from, int to) {
        String text = view.source().text();
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && (Words.isWordCharacter(text.charAt(i)) || "-'’".indexOf(text.charAt(i)) >= 0);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        while (!words.isEmpty() && isSmall(text, words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty()
                && isSmall(text, words.get(0))
                && cities.at(text.substring(words.get(0).start(), to)).isEmpty()) {
            words.remove(0);
        }
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return new Span(from, from);
        }
        Span span = ofAgency(
                text,
                upToAside(
                        text,
                        new Span(
                                words.get(0).start(),
                                words.get(words.size() - 1).end())));
        span = lastPart(text, withoutPreposition(text, span));
        boolean label = text.substring(span.end(), to).indexOf(':') >= 0
                && cities.whole(span.of(text)).isEmpty();
        String name = span.of(text);
        boolean inBody =
                name.charAt(0) == JOINED_IN && bodies.atStart(name.substring(1)).isPresent();
        boolean body =
                inBody || bodies.atStart(name).isPresent() && bodies.whole(name).isEmpty();
        boolean thing = body
                || offices.atStart(name).isPresent()
                || labels.whole(name).isPresent()
                || done.atStart(name).isPresent()
                || !agencies.words(name).isEmpty()
                || name.endsWith(ACCUSATIVE)
                        && types.whole(name.substring(0, name.length() - 1)).isPresent()
                || !types.words(name).isEmpty();
        return isName(text, span) && !label && !thing ? span : new Span(from, from);
    }

    /** «بتطوان» behind «حرر» is «تطوان»; a known city that begins with the letter stays whole. */
    private Span withoutPreposition(String text, Span span) {
        String name = span.of(text);
        boolean joined = name.length() > 3 && name.charAt(0) == JOINED_IN && name.indexOf(' ') < 0;
        int before = span.start();
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        int word = before;
        while (word > 0 && Words.isWordCharacter(text.charAt(word - 1))) {
            word--;
        }
        boolean done = word < before && DRAWN_UP.contains(withoutAnd(text.substring(word, before)));
        boolean known = joined && cities.whole(name.substring(1)).isPresent();
        return joined && cities.whole(name).isEmpty() && (known || done)
                ? new Span(span.start() + 1, span.end())
                : span;
    }

    /** "Ninth Congress, Nicosia": a known city behind a comma, where what stands before is none. */
    private Span lastPart(String text, Span span) {
        String name = span.of(text);
        int comma = Math.max(name.lastIndexOf(", "), name.lastIndexOf("، "));
        return comma > 0
                        && cities.whole(name.substring(comma + 2)).isPresent()
                        && cities.at(name).isEmpty()
                ? new Span(span.start() + comma + 2, span.end())
                : span;
    }

    private static String withoutAnd(String word) {
        return word.length() > 3 && word.charAt(0) == JOINED_AND ? word.substring(1) : word;
    }

    /** «تهران - ایرنا»: an agency stands behind the city. */
    private Span ofAgency(String text, Span span) {
        String name = span.of(text);
        return cities.at(name)
                .filter(m -> name.substring(m.end()).stripLeading().startsWith("-"))
                .map(m -> new Span(span.start(), span.start() + m.end()))
                .orElse(span);
    }

    /** "London, in duplicate": what follows a comma in small letters is no part of the place. */
    private static Span upToAside(String text, Span span) {
        int comma = text.indexOf(',', span.start());
        int next = comma + 1;
        while (comma > 0 && next < span.end() && Spans.isInvisible(text.charAt(next))) {
            next++;
        }
        boolean aside = comma > span.start() && next < span.end() && Character.isLowerCase(text.charAt(next));
        return aside ? new Span(span.start(), comma) : span;
    }

    private boolean isSmall(String text, Span word) {
        return word.length() < 2
                || small.whole(word.of(text)).isPresent()
                || small.whole(withoutAnd(word.of(text))).isPresent();
    }

    private static boolean isName(String text, Span span) {
        String name = span.of(text);
        boolean plain = name.chars().noneMatch(c -> Character.isDigit(c) || ":;/()|".indexOf(c) >= 0);
        char first = name.charAt(0);
        boolean bicameral = first < 0x0530;
        return plain
                && name.length() <= 40
                && (!bicameral || Character.isUpperCase(first))
                && !Spans.isInvisible(first);
    }
}
