package org.bayan.extraction.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.language.FoldKey;
import org.bayan.language.Words;

/**
 * The wordings of one family, found in a text in one pass whatever their number. Spellings are compared by fold key, and any
 * run of white space counts as one space.
 */
public final class Phrases {
    /** A text is folded in pieces of this many characters, so that a line of many megabytes needs no more memory. */
    private static final int PIECE = 1 << 15;

    private final List<Wording> wordings;
    private final Trie trie = new Trie();
    private final int longest;

    Phrases(List<Wording> wordings) {
        this.wordings = List.copyOf(wordings);
        int length = 1;
        for (int i = 0; i < this.wordings.size(); i++) {
            String key = FoldKey.of(this.wordings.get(i).text());
            trie.add(key, i);
            length = Math.max(length, key.length());
        }
        trie.link();
        this.longest = length;
    }

    public List<Wording> wordings() {
        return wordings;
    }

    /** Every occurrence, overlapping ones and those inside of words included, in the order in which they end. */
    public List<PhraseMatch> everywhere(CharSequence text) {
        List<PhraseMatch> found = new ArrayList<>();
        PhraseScan scan = new PhraseScan(trie, wordings, longest);
        for (int from = 0; from < text.length(); from += PIECE) {
            int to = Math.min(text.length(), from + PIECE);
            scan.piece(FoldKey.mapped(text.subSequence(from, to)), from, found);
        }
        return found;
    }

    /** The occurrences that are whole words, the longest of overlapping ones, in the order of the text. */
    public List<PhraseMatch> words(CharSequence text) {
        List<PhraseMatch> whole = new ArrayList<>(everywhere(text));
        whole.removeIf(m -> !Words.isWhole(text, m.start(), m.end()));
        whole.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        List<PhraseMatch> chosen = new ArrayList<>();
        int end = 0;
        for (PhraseMatch match : whole) {
            if (match.start() >= end) {
                chosen.add(match);
                end = match.end();
            }
        }
        return chosen;
    }

    /** The longest wording that a text begins with, as whole words; white space and quotes before it are passed over. */
    public Optional<PhraseMatch> atStart(CharSequence text) {
        int skip = 0;
        while (skip < text.length() && !Words.isWordCharacter(text.charAt(skip)) && skip < 8) {
            skip++;
        }
        int to = Math.min(text.length(), skip + 4 * longest);
        PhraseMatch best = null;
        PhraseScan scan = new PhraseScan(trie, wordings, longest);
        List<PhraseMatch> found = new ArrayList<>();
        scan.piece(FoldKey.mapped(text.subSequence(0, to)), 0, found);
        for (PhraseMatch match : found) {
            boolean starts = match.start() <= skip && isBlankOrQuote(text, match.start());
            if (starts
                    && Words.isWhole(text, match.start(), match.end())
                    && (best == null || match.end() > best.end())) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The meaning of a text that is one wording and nothing else but white space and punctuation around it. */
    public Optional<Term> whole(CharSequence text) {
        return atStart(text).filter(m -> isEmptyFrom(text, m.end())).map(PhraseMatch::term);
    }

    private static boolean isBlankOrQuote(CharSequence text, int end) {
        for (int i = 0; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmptyFrom(CharSequence text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
