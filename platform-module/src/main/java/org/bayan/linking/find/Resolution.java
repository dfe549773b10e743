package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bayan.language.ExactKey;
import org.bayan.language.FoldKey;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.NameForm;

/**
 * Makes matches of what the automata met: puts together what stands in the same place, drops what is improbable, and decides
 * between names that overlap: {@link Found#compareTo} says which counts.
 */
final class Resolution {
    private static final int MOST_SHARING = 24;

    private final TextTokens tokens;
    private final Plausibility plausibility;
    private final BitSet taken = new BitSet();
    private final List<NameMatch> matches = new ArrayList<>();

    Resolution(TextTokens tokens) {
        this.tokens = tokens;
        this.plausibility = new Plausibility(tokens);
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
        List<NamedAuthority> named = new ArrayList<>(2);
        place.forEach(one -> addNames(one, named));
        if (!named.isEmpty()) {
            taken.set(found.first(), found.last() + 1);
            matches.add(new NameMatch(tokens.originalStart(found.start()), tokens.originalEnd(found.end()), named));
        }
    }

    private void addNames(Found found, List<NamedAuthority> named) {
        NameTable table = found.table();
        boolean surnames = isFewSharing(found) && plausibility.isSurname(found);
        for (int entry = found.entry(); entry >= 0; entry = table.automaton().nextEntry(entry)) {
            AuthorityName name = table.nameOf(entry);
            boolean surname = table.kindOf(entry) == Variant.Kind.SURNAME;
            if (found.segment().counts(entry)
                    && (surname ? surnames : isPlausible(found, name))
                    && plausibility.isPlausible(found, name.text(), table.authorityKindOf(entry))) {
                MatchKind kind = kind(found, table.kindOf(entry), name);
                add(new NamedAuthority(table.record(table.recordOf(entry)), name, kind), named);
            }
        }
    }

    private boolean isPlausible(Found found, AuthorityName name) {
        boolean ambiguous = name.form() == NameForm.AMBIGUOUS;
        return plausibility.isPlausible(found) && !(ambiguous && plausibility.isOthersSurname(found));
    }

    /** A surname that many share says nothing. */
    private static boolean isFewSharing(Found found) {
        int sharing = 0;
        int entry = found.entry();
        while (entry >= 0 && sharing <= MOST_SHARING) {
            sharing++;
            entry = found.table().automaton().nextEntry(entry);
        }
        return sharing <= MOST_SHARING;
    }

    /** Keeps the closest name of each record. */
    private static void add(NamedAuthority one, List<NamedAuthority> named) {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).authority() == one.authority()) {
                if (NameMatch.CLOSEST_FIRST.compare(one, named.get(i)) < 0) {
                    named.set(i, one);
                }
                return;
            }
        }
        named.add(one);
    }

    private MatchKind kind(Found found, Variant.Kind variant, AuthorityName name) {
        if (variant == Variant.Kind.SHORTENED || variant == Variant.Kind.SURNAME) {
            return MatchKind.PARTIAL;
        }
        if (found.suffix() || found.stem() || variant == Variant.Kind.INFLECTED) {
            return isSpelledAs(found, name) ? MatchKind.FOLDED : MatchKind.INFLECTED;
        }
        if (variant == Variant.Kind.AS_WRITTEN && tokens.isFolded(found.start(), found.end())
                || variant == Variant.Kind.UNACCENTED && isSpelledAs(found, name)) {
            return isWrittenAs(found, name.text()) ? MatchKind.EXACT : MatchKind.FOLDED;
        }
        return MatchKind.SPELLING;
    }

    private boolean isWrittenAs(Found found, String name) {
        int start = tokens.originalStart(found.start());
        int length = tokens.originalEnd(found.end()) - start;
        if (length == name.length()) {
            return tokens.original().startsWith(name, start);
        }
        return ExactKey.of(originalOf(found)).equals(ExactKey.of(name));
    }

    private String originalOf(Found found) {
        return tokens.original().substring(tokens.originalStart(found.start()), tokens.originalEnd(found.end()));
    }

    /** Whether the stretch is the name under the fold key, but for what stands between the words. */
    private boolean isSpelledAs(Found found, AuthorityName name) {
        return bare(originalOf(found), found.clitic()).equals(bare(name.text(), found.clitic()));
    }

    /** The records of which the whole text is a name; empty where there are none. */
    List<NamedAuthority> whole(List<Found> all) {
        Collections.sort(all);
        List<NamedAuthority> named = new ArrayList<>(2);
        for (Found found : all) {
            if (found.first() == 0 && found.last() == tokens.count() - 1 && !found.clitic()) {
                for (int entry = found.entry();
                        entry >= 0;
                        entry = found.table().automaton().nextEntry(entry)) {
                    if (found.segment().counts(entry)) {
                        AuthorityName name = found.table().nameOf(entry);
                        MatchKind kind = kind(found, found.table().kindOf(entry), name);
                        add(
                                new NamedAuthority(
                                        found.table().record(found.table().recordOf(entry)), name, kind),
                                named);
                    }
                }
            }
        }
        named.sort(NameMatch.CLOSEST_FIRST);
        return named;
    }

    /** Behind clitics the ل of للأسد stands for the article, which counts for nothing then. */
    private static String bare(String text, boolean clitic) {
        String folded = FoldKey.of(text);
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            byte type = KeyChars.classOf(folded.charAt(i));
            if (type == KeyChars.LETTER || type == KeyChars.DIGIT) {
                bare.append(folded.charAt(i));
            } else if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
        }
        String words = bare.toString().strip();
        return clitic && (words.startsWith("ال") || words.startsWith("لل")) ? words.substring(2) : words;
    }
}
