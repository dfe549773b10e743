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

/** Proposes the occasion that a title names: «كلمة ... بمناسبة عيد الجلاء», "on the occasion of". */
final class OccasionFields implements FieldReader {
    private static final double TITLE = 0.88;
    private static final int SHORTEST = 4;

    private final Phrases markers;
    private final TitleSpans spans;

    OccasionFields(Phrases markers, TitleSpans spans) {
        this.markers = markers;
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
        Optional<PhraseMatch> marker = markers.words(text).stream().findFirst();
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        int start = line.span().start() + marker.get().end();
        int end = spans.from(view, line).end();
        for (FoundDate date : line.dates()) {
            boolean behind = date.span().start() > start + SHORTEST && date.context() != FoundDate.Context.NAME;
            end = behind ? Math.min(end, date.span().start()) : end;
        }
        Span span = Trim.value(view.source().text(), new Span(start, Math.max(start, end)));
        boolean turkish = marker.get().term().language().equals("tr");
        return span.length() < SHORTEST || turkish
                ? Optional.empty()
                : Optional.of(Candidates.text(view, Field.OCCASION, span, "title.occasion", TITLE));
    }
}
