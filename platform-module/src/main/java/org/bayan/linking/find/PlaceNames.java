package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.NameForm;

/** The records that are named in one place of a text, each once by its closest name. */
final class PlaceNames {
    /** A surname that more share says nothing. */
    private static final int MOST_SURNAMES = 24;

    /** Nor does a name with parts left out. */
    private static final int MOST_SHORTENED = 4;

    private final Plausibility plausibility;
    private final Closeness closeness;

    PlaceNames(TextTokens tokens) {
        this.plausibility = new Plausibility(tokens);
        this.closeness = new Closeness(tokens);
    }

    /** Those that running text is likely to mean. */
    List<NamedAuthority> plausible(List<Found> place) {
        Collected collected = new Collected();
        boolean surnames = isShared(place, Variant.Kind.SURNAME, MOST_SURNAMES);
        boolean shortened = isShared(place, Variant.Kind.SHORTENED, MOST_SHORTENED);
        for (Found found : place) {
            int surname = found.firstOf(Variant.Kind.SURNAME);
            int full = shortened ? surname : found.firstOf(Variant.Kind.SHORTENED);
            if (full > found.entry() && plausibility.isPlausible(found)) {
                addPlausible(found, found.entry(), full, collected);
            }
            if (surnames && surname < found.entriesEnd() && plausibility.isSurname(found)) {
                addPlausible(found, surname, found.entriesEnd(), collected);
            }
        }
        return collected.named;
    }

    private void addPlausible(Found found, int from, int to, Collected collected) {
        boolean others = plausibility.isOthersSurname(found);
        NameTable table = found.table();
        for (int entry = from; entry < to; entry++) {
            if (found.segment().counts(entry)) {
                AuthorityName name = table.nameOf(entry);
                if (!(others && name.form() == NameForm.AMBIGUOUS)
                        && plausibility.isPlausible(found, name.text(), table.authorityKindOf(entry))) {
                    collected.add(named(found, entry, name));
                }
            }
        }
    }

    /** All, likely or not. */
    List<NamedAuthority> all(List<Found> place) {
        Collected collected = new Collected();
        boolean surnames = isShared(place, Variant.Kind.SURNAME, MOST_SURNAMES);
        boolean shortened = isShared(place, Variant.Kind.SHORTENED, MOST_SHORTENED);
        for (Found found : place) {
            int surname = found.firstOf(Variant.Kind.SURNAME);
            add(found, found.entry(), shortened ? surname : found.firstOf(Variant.Kind.SHORTENED), collected);
            if (surnames) {
                add(found, surname, found.entriesEnd(), collected);
            }
        }
        return collected.named;
    }

    private void add(Found found, int from, int to, Collected collected) {
        for (int entry = from; entry < to; entry++) {
            if (found.segment().counts(entry)) {
                collected.add(named(found, entry, found.table().nameOf(entry)));
            }
        }
    }

    private NamedAuthority named(Found found, int entry, AuthorityName name) {
        NameTable table = found.table();
        return new NamedAuthority(
                table.record(table.recordOf(entry)), name, closeness.of(found, table.kindOf(entry), name));
    }

    /** Whether some names of a kind stand here, and not too many. */
    private static boolean isShared(List<Found> place, Variant.Kind kind, int most) {
        int sharing = 0;
        for (Found found : place) {
            sharing += found.count(kind, most + 1 - sharing);
            if (sharing > most) {
                return false;
            }
        }
        return sharing > 0;
    }

    /** Keeps the closest name of each record; looks records up by table only where there are many. */
    private static final class Collected {
        private static final int FEW = 8;

        private final List<NamedAuthority> named = new ArrayList<>(2);
        private Map<String, Integer> places;

        private void add(NamedAuthority one) {
            int place = place(one.authority().id());
            if (place < 0) {
                named.add(one);
                if (places != null) {
                    places.put(one.authority().id(), named.size() - 1);
                }
            } else if (NameMatch.CLOSEST_FIRST.compare(one, named.get(place)) < 0) {
                named.set(place, one);
            }
        }

        private int place(String id) {
            if (places == null && named.size() > FEW) {
                places = new HashMap<>();
                for (int i = 0; i < named.size(); i++) {
                    places.put(named.get(i).authority().id(), i);
                }
            }
            if (places != null) {
                return places.getOrDefault(id, -1);
            }
            for (int i = 0; i < named.size(); i++) {
                if (named.get(i).authority().id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
