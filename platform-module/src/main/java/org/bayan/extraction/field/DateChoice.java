package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.FieldDecision;
import org.bayan.extraction.date.StatedDate;

/**
 * One date. Sources are believed in their order, Gregorian dates before Hijri ones of the same source. Dates agree where one
 * lies inside the other, or a day apart in two calendars; then the more precise one is taken. Where a dateline or label
 * disagrees with what was taken, the date is marked as conflicting.
 */
final class DateChoice implements Choice {
    private static final double SURE = 0.8;
    private static final Comparator<FieldCandidate> ORDER = Comparator.comparingInt(Sources::rank)
            .thenComparing(c -> c.date().calendar())
            .thenComparing(c -> c.span().start());

    @Override
    public FieldDecision choose(Field field, List<FieldCandidate> candidates) {
        List<FieldCandidate> ordered = new ArrayList<>(candidates);
        ordered.sort(ORDER);
        List<FieldCandidate> sure =
                ordered.stream().filter(c -> c.score() >= FLOOR).toList();
        if (sure.isEmpty()) {
            return new FieldDecision(field, List.of(), List.of(), ordered, List.of());
        }
        FieldCandidate first = sure.get(0);
        FieldCandidate chosen = sure.stream()
                .filter(c -> agree(first.date(), c.date()))
                .min(Comparator.comparing(c -> length(c.date())))
                .orElse(first);
        return decided(field, chosen, ordered);
    }

    private static FieldDecision decided(Field field, FieldCandidate chosen, List<FieldCandidate> ordered) {
        List<FieldCandidate> support = new ArrayList<>();
        List<FieldCandidate> rivals = new ArrayList<>();
        List<FieldCandidate> conflicts = new ArrayList<>();
        for (FieldCandidate other : ordered) {
            if (other == chosen) {
                continue;
            }
            if (agree(chosen.date(), other.date())) {
                support.add(other);
            } else {
                rivals.add(other);
                boolean stated = other.rule().contains("dateline") || Sources.isLabel(other);
                if (stated && other.score() >= SURE) {
                    conflicts.add(other);
                }
            }
        }
        return new FieldDecision(field, List.of(marked(chosen, conflicts)), support, rivals, conflicts);
    }

    private static FieldCandidate marked(FieldCandidate chosen, List<FieldCandidate> conflicts) {
        if (conflicts.isEmpty()) {
            return chosen;
        }
        StatedDate date = chosen.date().withCertainty(StatedDate.Certainty.CONFLICTING);
        return FieldCandidate.date(date, chosen.raw(), chosen.span(), chosen.rule(), chosen.score());
    }

    private static boolean agree(StatedDate one, StatedDate other) {
        int slack = one.calendar() == other.calendar() ? 0 : 1;
        return !one.from().minusDays(slack).isAfter(other.to())
                && !other.from().minusDays(slack).isAfter(one.to());
    }

    private static long length(StatedDate date) {
        return date.to().toEpochDay() - date.from().toEpochDay();
    }
}
