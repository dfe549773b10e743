package org.bayan.extraction.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;
import org.bayan.language.Words;

/**
 * The wordings of one family, found in a text in one pass whatever their number. Spellings are compared by fold key, and any
 * run of white space counts as one space.
 */
public final class Phrases {
    /** A text is folded in pieces of this many characters, so that a line of many megabytes needs no more memory. */
    private static final int PIECE = 1 << 15;

    /** Characters of a text that are folded at first, to see whether any wording begins it. */
    private static final int GLANCE = 28;
    /** Folded characters of a wording may stand for this many of the text, with vowel marks and runs of spaces. */
    private static final int OVERLAP = 4;
    /** Letters by which a text is ruled out. */
    private static final int FIRST_LETTERS = 5;

    private final TermFamily family;
    private final WordingIndex index;
    private final List<Wording> wordings;
    private final Trie trie = new Trie();
    private final int longest;

    /** @param index holds the wordings of this family, too */
    Phrases(TermFamily family, WordingIndex index, List<Wording> wordings) {
        this.family = family;
        this.index = index;
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
        if (isKept(text)) {
            scan.piece(LineMemo.fold((String) text), 0, found);
            return found;
        }
        for (int from = 0; from < text.length(); from += PIECE) {
            int to = Math.min(text.length(), from + PIECE);
            scan.piece(FoldKey.mapped(text.subSequence(from, to)), from, found);
        }
        return found;
    }

    /** The occurrences that are whole words, the longest of overlapping ones, in the order of the text. */
    public List<PhraseMatch> words(CharSequence text) {
        if (wordings.isEmpty()) {
            return List.of();
        }
        if (isKept(text)) {
            return LineMemo.hits(index, (String) text).words(family);
        }
        List<PhraseMatch> chosen = new ArrayList<>();
        for (int from = 0; from < text.length(); from += PIECE) {
            int to = Math.min(text.length(), from + PIECE + OVERLAP * longest);
            addWords(text, FoldKey.mapped(text.subSequence(from, to)), from, chosen);
        }
        return chosen;
    }

    /** The first of {@link #words} that meets a condition. */
    public Optional<PhraseMatch> first(CharSequence text, Predicate<PhraseMatch> condition) {
        for (PhraseMatch word : words(text)) {
            if (condition.test(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether any of {@link #words} meets a condition. */
    public boolean any(CharSequence text, Predicate<PhraseMatch> condition) {
        return first(text, condition).isPresent();
    }

    private void addWords(CharSequence text, FoldedText folded, int offset, List<PhraseMatch> chosen) {
        String key = folded.text();
        for (int i = 0; i < key.length(); i++) {
            int start = offset + folded.originalStart(i);
            if (start >= offset + PIECE) {
                return;
            }
            boolean free = chosen.isEmpty() || chosen.get(chosen.size() - 1).end() <= start;
            boolean begins =
                    i == 0 || !Words.isWordCharacter(key.charAt(i - 1)) || !Words.isWordCharacter(key.charAt(i));
            if (free && begins && trie.step(Trie.ROOT, key.charAt(i)) != Trie.NONE && Words.isBoundary(text, start)) {
                longest(text, folded, i, offset).ifPresent(chosen::add);
            }
        }
    }

    /** The longest wording from a folded character on that ends at a word boundary. */
    private Optional<PhraseMatch> longest(CharSequence text, FoldedText folded, int index, int offset) {
        String key = folded.text();
        int state = Trie.ROOT;
        boolean afterSpace = false;
        PhraseMatch best = null;
        for (int i = index; i < key.length(); i++) {
            boolean space = PhraseScan.isSpace(key.charAt(i));
            if (space && afterSpace) {
                continue;
            }
            afterSpace = space;
            state = trie.step(state, space ? ' ' : key.charAt(i));
            if (state == Trie.NONE) {
                break;
            }
            int end = offset + folded.originalEnd(i + 1);
            if (trie.output(state) != Trie.NONE && Words.isBoundary(text, end)) {
                int start = offset + folded.originalStart(index);
                best = new PhraseMatch(wordings.get(trie.output(state)).term(), start, end);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest wording that a text begins with, as whole words; white space and quotes before it are passed over. */
    public Optional<PhraseMatch> atStart(CharSequence text) {
        if (isKept(text)) {
            LineHits kept = LineMemo.kept(index, (String) text);
            if (kept == null) {
                kept = mayBegin(text) ? LineMemo.hits(index, (String) text) : null;
            }
            return kept == null ? Optional.empty() : Optional.ofNullable(kept.atStart(family));
        }
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        int skip = 0;
        while (skip < text.length() && !Words.isWordCharacter(text.charAt(skip)) && skip < 8) {
            skip++;
        }
        int all = Math.min(text.length(), skip + 4 * longest);
        int glance = Math.min(all, skip + GLANCE);
        FoldedText folded = FoldKey.mapped(text.subSequence(0, glance));
        boolean decided = glance == all;
        for (int i = 0; i < folded.text().length() && folded.originalStart(i) <= skip; i++) {
            if (!decided && reaches(folded.text(), i)) {
                folded = FoldKey.mapped(text.subSequence(0, all));
                decided = true;
            }
        }
        PhraseMatch best = null;
        for (int i = 0; i < folded.text().length() && folded.originalStart(i) <= skip; i++) {
            if (isBlankOrQuote(text, folded.originalStart(i)) && Words.isBoundary(text, folded.originalStart(i))) {
                PhraseMatch match = longest(text, folded, i, 0).orElse(null);
                best = match != null && (best == null || match.end() > best.end()) ? match : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a wording may begin a text by its first letters: most texts are ruled out without being folded. */
    boolean mayBegin(CharSequence text) {
        int lead = Math.min(LineHits.leadOf(text), text.length() - 1);
        for (int at = 0; at <= lead; at++) {
            if (mayBeginAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeginAt(CharSequence text, int from) {
        int to = Math.min(text.length(), from + FIRST_LETTERS);
        int state = Trie.ROOT;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain = FoldKey.isPlain(c) && (i + 1 == text.length() || FoldKey.isPlain(text.charAt(i + 1)));
            if (!plain || i > from && PhraseScan.isSpace(c) && PhraseScan.isSpace(text.charAt(i - 1))) {
                return true;
            }
            state = trie.step(state, PhraseScan.isSpace(c) ? ' ' : FoldKey.ofCharacter(c));
            if (state == Trie.NONE || trie.output(state) != Trie.NONE) {
                return state != Trie.NONE;
            }
        }
        return true;
    }

    private static boolean isKept(CharSequence text) {
        return text instanceof String && text.length() <= LineMemo.LONGEST;
    }

    /** Whether a wording may go on behind the end of a folded text, or ends so near it that what follows counts. */
    private boolean reaches(String key, int index) {
        int state = Trie.ROOT;
        for (int i = index; i < key.length() - 2; i++) {
            state = PhraseScan.isSpace(key.charAt(i)) && i > index && PhraseScan.isSpace(key.charAt(i - 1))
                    ? state
                    : trie.step(state, PhraseScan.isSpace(key.charAt(i)) ? ' ' : key.charAt(i));
            if (state == Trie.NONE) {
                return false;
            }
        }
        return true;
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
