package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Makes matches of what the automata met: puts together what stands in the same place, drops what is improbable, and decides
 * between names that overlap: {@link Found#compareTo} says which counts.
 */
final class Resolution {
    private final TextTokens tokens;
    private final PlaceNames names;
    private final NamedAfter namedAfter;
    private final BitSet taken = new BitSet();
    private final List<NameMatch> matches = new ArrayList<>();

    Resolution(TextTokens tokens) {
        this.tokens = tokens;
        this.names = new PlaceNames(tokens);
        this.namedAfter = new NamedAfter(tokens);
    }

    List<NameMatch> resolve(List<Found> all) {
        Collections.sort(all);
        int at = 0;
        while (at < all.size()) {
            int to = at + 1;
            while (to < all.size() && all.get(at).isSamePlace(all.get(to))) {
                to++;
            }
            take(all.subList(at, to));
            at = to;
        }
        matches.sort(Comparator.comparingInt(NameMatch::start));
        return matches;
    }

    private void take(List<Found> place) {
        Found found = place.get(0);
        int next = taken.nextSetBit(found.first());
        if (next >= 0 && next <= found.last()) {
            return;
        }
        List<NamedAuthority> named = names.plausible(place);
        if (named.isEmpty()) {
            // The surname within "rue Charles de Gaulle" is no more meant than the whole.
            if (found.last() > found.first() && namedAfter.isNamed(found.first(), found.last())) {
                taken.set(found.first(), found.last() + 1);
            }
        } else {
            taken.set(found.first(), found.last() + 1);
            matches.add(new NameMatch(tokens.originalStart(found.start()), tokens.originalEnd(found.end()), named));
        }
    }

    /** The records of which the whole text is a name; empty where there are none. */
    List<NamedAuthority> whole(List<Found> all) {
        List<Found> whole = new ArrayList<>(all.size());
        for (Found found : all) {
            if (found.first() == 0 && found.last() == tokens.count() - 1 && !found.clitic()) {
                whole.add(found);
            }
        }
        List<NamedAuthority> named = names.all(whole);
        named.sort(NameMatch.CLOSEST_FIRST);
        return named;
    }
}
