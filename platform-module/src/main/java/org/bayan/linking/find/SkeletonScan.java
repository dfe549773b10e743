package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bayan.language.SkeletonKey;
import org.bayan.linking.name.AuthorityKind;

/** Looks in one text for words that sound like names, in whatever script either is written. */
final class SkeletonScan {
    private static final int MOST_WORDS = 6;
    private static final int LONE_WORD = 5;

    private final TextTokens tokens;
    private final List<Segment> segments;
    private final String[] skeletons;
    private final NamedAfter namedAfter;

    SkeletonScan(TextTokens tokens, List<Segment> segments) {
        this.tokens = tokens;
        this.segments = segments;
        this.skeletons = new String[tokens.count()];
        this.namedAfter = new NamedAfter(tokens);
    }

    /**
     * The names outside what has been found already.
     *
     * @param taken tokens that belong to a name; those of the names found here are added
     */
    List<NameMatch> run(BitSet taken) {
        List<NameMatch> matches = new ArrayList<>();
        for (int first = 0; first < tokens.count(); first++) {
            if (taken.get(first) || !mayBegin(first)) {
                continue;
            }
            int last = longestFrom(first, taken, matches);
            if (last >= first) {
                taken.set(first, last + 1);
                first = last;
            }
        }
        return matches;
    }

    private int longestFrom(int first, BitSet taken, List<NameMatch> matches) {
        int hash = 0;
        int length = 0;
        int best = -1;
        List<NamedAuthority> found = List.of();
        for (int last = first; last < first + MOST_WORDS; last++) {
            String skeleton = skeleton(last);
            for (int i = 0; i < skeleton.length(); i++) {
                hash = hash * 31 + skeleton.charAt(i);
            }
            length += skeleton.length();
            if (mayEnd(last) && (last > first ? length >= SkeletonTable.SHORTEST : length >= LONE_WORD)) {
                List<NamedAuthority> here = named(hash, first, last);
                if (!here.isEmpty()) {
                    best = last;
                    found = here;
                }
            }
            if (!tokens.joins(last) || taken.get(last + 1) || !mayContinue(last + 1)) {
                break;
            }
        }
        if (best >= 0) {
            matches.add(new NameMatch(
                    tokens.originalStart(tokens.start(first)), tokens.originalEnd(tokens.end(best)), found));
        }
        return best;
    }

    private List<NamedAuthority> named(int hash, int first, int last) {
        List<NamedAuthority> named = new ArrayList<>();
        for (Segment segment : segments) {
            segment.table().skeletons().find(hash, name -> {
                if (segment.countsName(name)) {
                    add(segment.table(), name, first, last, named);
                }
            });
        }
        return named;
    }

    private void add(NameTable table, int name, int first, int last, List<NamedAuthority> named) {
        List<String> words = words(first, last);
        boolean likely = NameVariants.of(
                        table.name(name).text(), table.recordOfName(name).kind())
                .stream()
                .filter(v -> v.kind() != Variant.Kind.INFLECTED && v.kind() != Variant.Kind.SURNAME)
                .anyMatch(v -> SoundAlike.isLikely(words, v.words()));
        if (likely
                && (table.recordOfName(name).kind() == AuthorityKind.CORPORATE_BODY || !namedAfter.isNamed(first, last))
                && named.stream().noneMatch(n -> n.authority() == table.recordOfName(name))) {
            named.add(new NamedAuthority(table.recordOfName(name), table.name(name), MatchKind.TRANSLITERATED));
        }
    }

    private List<String> words(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(plain(i));
        }
        return words;
    }

    private String skeleton(int token) {
        if (skeletons[token] == null) {
            skeletons[token] = SkeletonKey.of(plain(token));
        }
        return skeletons[token];
    }

    /** A word without its case ending. */
    private String plain(int token) {
        String word = tokens.foldedWord(token);
        if (NameWords.isCyrillic(word)) {
            char[] letters = word.toCharArray();
            return word.substring(0, CyrillicStem.length(letters, 0, letters.length));
        }
        return word;
    }

    private boolean mayBegin(int token) {
        char c = tokens.first(token);
        if (!Character.isLetter(c)) {
            return false;
        }
        return NameWords.isArabic(c)
                ? !CommonWords.isCommon(tokens.word(token)) || GivenNames.isGiven(tokens.word(token))
                : isCapitalised(token);
    }

    private boolean mayContinue(int token) {
        char c = tokens.first(token);
        return Character.isLetter(c)
                && (NameWords.isArabic(c)
                        || isCapitalised(token)
                        || tokens.word(token).length() <= 3);
    }

    /** Particles begin names and stand within them. */
    private boolean mayEnd(int token) {
        return NameWords.isArabic(tokens.first(token)) || isCapitalised(token);
    }

    private boolean isCapitalised(int token) {
        return Character.isUpperCase(tokens.original().codePointAt(tokens.originalStart(tokens.start(token))));
    }
}
