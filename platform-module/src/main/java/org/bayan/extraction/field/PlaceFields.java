package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Proposes the place that stands before the date of a dateline: «دمشق في 8/3/1963», "Damascus, 15 March 2011". */
final class PlaceFields implements FieldReader {
    private static final double DATELINE = 0.88;
    private static final double TITLE = 0.8;
    /** A city on the line above or below the date. */
    private static final double BESIDE = 0.85;

    /** Characters before a date in which its city stands. */
    private static final int CITY_REACH = 30;

    private static final double NEWS = 0.8;
    /** A city on a line of its own that no date stands beside; below an address it belongs to that. */
    private static final double ALONE = 0.7;

    private static final List<String> IN = List.of(" in ", " at ", " في ", " à ", " au ", " в ", " در ", " لە ");

    /** The Arabic preposition fused with the article. */
    private static final String IN_THE = "بال";

    private final Phrases sessions;
    private final Cities cities;
    private final PlaceNames names;

    PlaceFields(Vocabulary vocabulary) {
        this.sessions = vocabulary.phrases(TermFamily.SESSION);
        this.cities = new Cities(vocabulary);
        this.names = new PlaceNames(vocabulary, cities);
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (List<RoledLine> lines : List.of(view.head(), view.tail())) {
            RoledLine above = null;
            boolean addressed = false;
            for (RoledLine line : lines) {
                if (line.is(LineRole.FURNITURE)) {
                    continue;
                }
                boolean dated = line.is(LineRole.DATE) || line.is(LineRole.PARAGRAPH);
                for (FoundDate date : line.dates()) {
                    if (dated && isOfIssue(date) || date.context() == FoundDate.Context.LABELLED) {
                        add(view, line, date, candidates);
                        break;
                    }
                    if (!dated) {
                        addInTitle(view, line, date, candidates);
                    }
                }
                addOfNews(view, line, candidates);
                boolean besideDate = isDated(line) || isDated(above);
                RoledLine city = isDated(line) ? above : line;
                if (besideDate && city != null) {
                    add(view, city, "head.dateline", BESIDE, candidates);
                }
                addressed |= line.is(LineRole.SALUTATION);
                if (line.is(LineRole.PLACE) && !addressed) {
                    add(view, line, "head.place", ALONE, candidates);
                }
                above = line;
            }
        }
        return candidates;
    }

    private void add(DocumentView view, RoledLine city, String rule, double score, List<FieldCandidate> candidates) {
        int start = city.span().start();
        cities.whole(view.of(city))
                .or(() -> cities.beforeCountry(view.of(city)))
                .map(s -> new Span(start + s.start(), start + s.end()))
                .ifPresent(s -> candidates.add(Candidates.text(view, Field.PLACE, s, rule, score)));
    }

    /** «دمشق-سانا», "DAMASCUS, Sept 20 (SANA) - ": the city and the agency from which a news item comes. */
    private void addOfNews(DocumentView view, RoledLine line, List<FieldCandidate> candidates) {
        if (!line.is(LineRole.PARAGRAPH) && !line.is(LineRole.OTHER)) {
            return;
        }
        String text = view.of(line);
        Matcher capitals = FirstSentences.CAPITALS.matcher(text);
        if (line.is(LineRole.PARAGRAPH) && capitals.lookingAt()) {
            int start = line.span().start();
            candidates.add(
                    Candidates.text(view, Field.PLACE, new Span(start, start + capitals.end(1)), "head.news", NEWS));
        }
        cities.at(text)
                .filter(m -> Newslines.isCity(text, m.end()))
                .map(m -> Trim.value(
                        view.source().text(),
                        new Span(line.span().start() + m.start(), line.span().start() + m.end())))
                .ifPresent(s -> candidates.add(Candidates.text(view, Field.PLACE, s, "head.news", NEWS)));
    }

    private static boolean isDated(RoledLine line) {
        return line != null && !line.dates().isEmpty() && (line.is(LineRole.DATE) || line.is(LineRole.CODE));
    }

    private static boolean isOfIssue(FoundDate date) {
        return date.context() == FoundDate.Context.DATELINE || date.context() == FoundDate.Context.LABELLED;
    }

    private void add(DocumentView view, RoledLine line, FoundDate date, List<FieldCandidate> candidates) {
        Span place = names.place(view, line.span().start(), date.span().start());
        if (place.length() == 0 && line.is(LineRole.PARAGRAPH)) {
            place = cityBefore(view, line, date);
        }
        if (place.length() == 0 && line.is(LineRole.DATE)) {
            place = names.place(view, date.span().end(), line.span().end());
        }
        if (place.length() > 1 && !isSession(view.of(place))) {
            candidates.add(Candidates.text(view, Field.PLACE, place, "head.dateline", DATELINE));
        }
    }

    /** «بالجلسة المنعقدة علنا في يوم السبت»: before its day a court says how it sat, and not where. */
    private boolean isSession(String place) {
        return !sessions.words(place.startsWith(IN_THE) ? place.substring(1) : place)
                .isEmpty();
    }

    /** «... من تاريخ صدوره. دمشق في 17/5/1432»: a known city right before the date that ends a paragraph. */
    private Span cityBefore(DocumentView view, RoledLine line, FoundDate date) {
        int from = Math.max(line.span().start(), date.span().start() - CITY_REACH);
        for (int at = from; at < date.span().start(); at++) {
            boolean word = at == line.span().start() || view.source().text().charAt(at - 1) == ' ';
            Span place = word
                            && cities.at(view.of(new Span(at, date.span().start())))
                                    .isPresent()
                    ? names.place(view, at, date.span().start())
                    : new Span(at, at);
            if (place.length() > 1) {
                return place;
            }
        }
        return new Span(from, from);
    }

    /** "Briefing by the Spokesperson, Moscow, 30 January 2020": between two commas, the second right before the date. */
    private void addInTitle(DocumentView view, RoledLine line, FoundDate date, List<FieldCandidate> candidates) {
        String before = view.of(new Span(line.span().start(), date.span().start()));
        String trimmed = before.stripTrailing();
        int end = trimmed.length() - 1;
        boolean comma = end > 0 && (trimmed.charAt(end) == ',' || trimmed.charAt(end) == '،');
        int start = comma
                ? Math.max(
                        trimmed.lastIndexOf('(', end - 1),
                        Math.max(trimmed.lastIndexOf(',', end - 1), trimmed.lastIndexOf('،', end - 1)))
                : -1;
        if (comma) {
            cities.whole(trimmed.substring(0, end))
                    .map(s -> shifted(line, s, 0))
                    .ifPresent(s -> candidates.add(Candidates.text(view, Field.PLACE, s, "head.title", TITLE)));
        }
        addBehindPreposition(view, line, trimmed, candidates);
        addBehind(view, line, date, candidates);
        if (start > 0) {
            Span place =
                    names.place(view, line.span().start() + start, line.span().start() + end);
            boolean only = place.end() == line.span().start() + end
                    && before.substring(start + 1, place.start() - line.span().start())
                            .isBlank();
            if (place.length() > 1 && only) {
                candidates.add(Candidates.text(view, Field.PLACE, place, "head.title", TITLE));
            }
        }
    }

    /** "International Meeting on Syria in Astana, 23-24 January 2017": a known city between "in" and the date. */
    private void addBehindPreposition(
            DocumentView view, RoledLine line, String before, List<FieldCandidate> candidates) {
        for (String in : IN) {
            int at = before.lastIndexOf(in);
            if (at > 0) {
                int from = at + in.length();
                cities.whole(before.substring(from).replaceAll("[,،(]+$", ""))
                        .map(s -> shifted(line, s, from))
                        .ifPresent(s -> candidates.add(Candidates.text(view, Field.PLACE, s, "head.title", TITLE)));
            }
        }
    }

    /** "..., 30 Ağustos 2012, New York": a known city behind the date, at the end of the title. */
    private void addBehind(DocumentView view, RoledLine line, FoundDate date, List<FieldCandidate> candidates) {
        String text = view.of(line);
        int from = date.span().end() - line.span().start();
        while (from < text.length() && ",،) ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int start = from;
        if (start < text.length()) {
            cities.whole(text.substring(start))
                    .map(s -> shifted(line, s, start))
                    .ifPresent(s -> candidates.add(Candidates.text(view, Field.PLACE, s, "head.title", TITLE)));
        }
    }

    private static Span shifted(RoledLine line, Span part, int from) {
        int start = line.span().start() + from;
        return new Span(start + part.start(), start + part.end());
    }
}
