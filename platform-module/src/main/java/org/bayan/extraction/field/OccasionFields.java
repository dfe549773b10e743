package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Proposes the occasion that a title names: «كلمة ... بمناسبة عيد الجلاء», "on the occasion of", "Remarks at the opening of". */
final class OccasionFields implements FieldReader {
    private static final double TITLE = 0.88;
    private static final double VENUE = 0.82;
    private static final int SHORTEST = 4;

    private final Phrases markers;
    private final Venues venues;
    private final Cities cities;
    private final TitleSpans spans;

    OccasionFields(Phrases markers, Venues venues, Cities cities, TitleSpans spans) {
        this.cities = cities;
        this.markers = markers;
        this.venues = venues;
        this.spans = spans;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.OTHER)
                    || line.is(LineRole.NUMBERED)
                    || line.line().isHeading()) {
                occasion(view, line).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<FieldCandidate> occasion(DocumentView view, RoledLine line) {
        String text = view.of(line);
        Optional<PhraseMatch> marker = markers.first(text, any -> true);
        if (marker.isEmpty()) {
            return venue(view, line);
        }
        int start = line.span().start() + marker.get().end();
        int end = end(line, start, spans.from(view, line).end());
        Span span = Trim.value(view.source().text(), new Span(start, Math.max(start, end)));
        boolean turkish = marker.get().term().language().equals("tr");
        return span.length() < SHORTEST || turkish
                ? Optional.empty()
                : Optional.of(Candidates.text(view, Field.OCCASION, span, "title.occasion", TITLE));
    }

    private Optional<FieldCandidate> venue(DocumentView view, RoledLine line) {
        Span title = new Span(line.span().start(), spans.from(view, line).end());
        return venues.in(view.of(title))
                .map(name -> new Span(title.start() + name.start(), title.start() + name.end()))
                .map(name -> new Span(name.start(), end(line, name.start(), name.end())))
                .map(name -> Trim.value(view.source().text(), name))
                .map(name -> withoutCity(view, name))
                .filter(name -> name.length() >= SHORTEST)
                .map(name -> Candidates.text(view, Field.OCCASION, name, "title.venue", VENUE));
    }

    private Span withoutCity(DocumentView view, Span name) {
        String text = view.of(name);
        int comma = Math.max(text.lastIndexOf(", "), text.lastIndexOf("، "));
        boolean city = comma > 0 && cities.whole(text.substring(comma + 2)).isPresent();
        return city ? new Span(name.start(), name.start() + comma) : name;
    }

    /** A date behind the occasion ends it, unless it belongs to the occasion's name. */
    private static int end(RoledLine line, int start, int end) {
        int last = end;
        for (FoundDate date : line.dates()) {
            boolean behind = date.span().start() > start + SHORTEST && date.context() != FoundDate.Context.NAME;
            last = behind ? Math.min(last, date.span().start()) : last;
        }
        return last;
    }
}
