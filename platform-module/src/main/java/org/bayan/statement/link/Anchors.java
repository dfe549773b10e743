package org.bayan.statement.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;
import org.bayan.language.Words;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * Finds the places of an earlier text in a new one. A mention stays where it is if the same words still stand there; else it
 * goes to the nearest place that has them, letter for letter or under the fold key; else it is marked as lost. No two mentions
 * go to one place.
 */
final class Anchors {
    /** What Arabic writes before a name without a blank. */
    private static final String PROCLITICS = "وفبلكسا";

    private static final int LONGEST_PROCLITIC = 3;

    private final String text;
    private final Map<String, List<Span>> exact = new HashMap<>();
    private final Map<String, List<Span>> loose = new HashMap<>();
    private FoldedText folded;

    Anchors(String text) {
        this.text = text;
    }

    /** The mentions in the order of the new text, lost ones last. */
    List<MentionEvidence> anchored(List<MentionEvidence> mentions) {
        Set<Span> taken = new HashSet<>();
        List<MentionEvidence> placed = new ArrayList<>();
        for (MentionEvidence mention : mentions) {
            if (mention.start() >= 0 && stands(mention)) {
                taken.add(new Span(mention.start(), mention.end()));
                placed.add(mention.at(mention.start(), mention.end(), mention.text()));
            }
        }
        for (MentionEvidence mention : mentions) {
            if (mention.start() < 0) {
                placed.add(mention);
            } else if (!stands(mention)) {
                placed.add(moved(mention, taken));
            }
        }
        placed.sort(Comparator.comparing(MentionEvidence::stale).thenComparingInt(MentionEvidence::start));
        return placed;
    }

    private boolean stands(MentionEvidence mention) {
        return mention.end() <= text.length() && text.startsWith(mention.text(), mention.start());
    }

    private MentionEvidence moved(MentionEvidence mention, Set<Span> taken) {
        Span place = nearest(mention, exact.computeIfAbsent(mention.text(), this::exactPlaces), taken);
        if (place == null) {
            place = nearest(mention, loose.computeIfAbsent(FoldKey.of(mention.text()), this::loosePlaces), taken);
        }
        if (place == null) {
            return mention.lost();
        }
        taken.add(place);
        return mention.at(place.start(), place.end(), place.of(text));
    }

    private static Span nearest(MentionEvidence mention, List<Span> places, Set<Span> taken) {
        Span nearest = null;
        for (Span place : places) {
            boolean nearer = nearest == null
                    || Math.abs(place.start() - mention.start()) < Math.abs(nearest.start() - mention.start());
            if (nearer && !taken.contains(place)) {
                nearest = place;
            }
        }
        return nearest;
    }

    private List<Span> exactPlaces(String wanted) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            addName(at, at + wanted.length(), places);
        }
        return places;
    }

    private List<Span> loosePlaces(String wanted) {
        List<Span> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        if (folded == null) {
            folded = FoldKey.mapped(text);
        }
        for (int at = folded.text().indexOf(wanted); at >= 0; at = folded.text().indexOf(wanted, at + 1)) {
            addName(folded.originalStart(at), folded.originalEnd(at + wanted.length()), places);
        }
        return places;
    }

    private void addName(int start, int end, List<Span> places) {
        if (Words.isBoundary(text, end) && isStart(start)) {
            places.add(new Span(start, end));
        }
    }

    private boolean isStart(int start) {
        int at = start;
        while (!Words.isBoundary(text, at)) {
            at--;
            if (start - at > LONGEST_PROCLITIC || PROCLITICS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
