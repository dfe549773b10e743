package org.bayan.linking.find;

import java.util.List;

/** Runs the words of one text through the automaton of one segment. */
final class TableScan implements Proclitics.Reading {
    private static final char[] ARTICLE = {'ا', 'ل'};
    private static final int ARTICLE_HASH = TextTokens.hash(ARTICLE, 0, 2);

    private final Segment segment;
    private final WordDictionary words;
    private final NameAutomaton automaton;
    private final TextTokens tokens;
    private final char[] key;
    private final List<Found> found;
    private char[] scratch = new char[48];
    private int token;
    /** The last token of the names found so far that count. */
    private int covered = -1;

    TableScan(Segment segment, TextTokens tokens, List<Found> found) {
        this.segment = segment;
        this.words = segment.table().words();
        this.automaton = segment.table().automaton();
        this.tokens = tokens;
        this.key = tokens.key();
        this.found = found;
    }

    void run() {
        for (token = 0; token < tokens.count(); token++) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            char first = key[start];
            int word = words.find(key, start, end, tokens.hash(token));
            walk(from(word), start, false, false);
            if (Proclitics.mayStart(first)) {
                Proclitics.read(key, start, end, this);
            } else if (NameWords.isCyrillic(first)) {
                walk(from(stem(token)), start, false, true);
            }
            suffixed(token, NameAutomaton.START, start, false);
        }
    }

    @Override
    public void take(int start, int from, boolean article) {
        int end = tokens.end(token);
        int word = article ? articled(from, end) : words.find(key, from, end, TextTokens.hash(key, from, end));
        walk(from(word), start, true, false);
    }

    private int from(int word) {
        return word < 0 ? NameAutomaton.NONE : automaton.step(NameAutomaton.START, word);
    }

    /** Goes on from the state that the first word led to, and notes every name that ends on the way. */
    private void walk(int state, int start, boolean clitic, boolean stem) {
        int last = token;
        while (state >= 0) {
            int entry = automaton.firstEntry(state);
            if (entry >= 0 && !isCoveredSurname(last, entry)) {
                found.add(new Found(
                        token,
                        start,
                        last,
                        tokens.end(last),
                        clitic,
                        false,
                        stem,
                        segment,
                        entry,
                        automaton.endOfEntries(state)));
                cover(last, stem, entry);
            }
            if (!tokens.joins(last)) {
                return;
            }
            last++;
            if (!stem) {
                suffixed(last, state, start, clitic);
            }
            int word = stem ? stem(last) : words.find(key, tokens.start(last), tokens.end(last), tokens.hash(last));
            state = word < 0 ? NameAutomaton.NONE : automaton.step(state, word);
        }
    }

    /** A name of several Arabic words is never dropped for what stands within it. */
    private void cover(int last, boolean stem, int entry) {
        if (last > token && !stem && segment.counts(entry) && NameWords.isArabic(tokens.first(token))) {
            covered = Math.max(covered, last);
        }
    }

    /** Most surnames of a text stand at the end of whole names: they are left out before anything is spent on them. */
    private boolean isCoveredSurname(int last, int entry) {
        return last == token && token <= covered && segment.table().kindOf(entry) == Variant.Kind.SURNAME;
    }

    private int stem(int of) {
        int start = tokens.start(of);
        if (Character.isDigit(key[start])) {
            return words.find(key, start, tokens.end(of), tokens.hash(of));
        }
        int length = NameWords.isCyrillic(key[start]) ? CyrillicStem.length(key, start, tokens.end(of)) : 0;
        if (length == 0) {
            return NameAutomaton.NONE;
        }
        char[] marked = scratch(length + 1);
        marked[0] = CyrillicStem.MARK;
        System.arraycopy(key, start, marked, 1, length);
        return words.find(marked, 0, length + 1, TextTokens.hash(marked, 0, length + 1));
    }

    private int articled(int from, int end) {
        char[] whole = scratch(end - from + 2);
        whole[0] = 'ا';
        whole[1] = 'ل';
        System.arraycopy(key, from, whole, 2, end - from);
        return words.find(whole, 0, end - from + 2, TextTokens.hash(ARTICLE_HASH, key, from, end));
    }

    /** Notes names whose last word the token is with a suffix behind it. */
    private void suffixed(int last, int state, int start, boolean clitic) {
        int begin = tokens.start(last);
        int end = tokens.end(last);
        char first = key[begin];
        boolean latin = first >= 'a' && first <= 'z';
        if (!latin && !(tokens.isPersianOrKurdish() && NameWords.isArabic(first))) {
            return;
        }
        for (String suffix : latin ? Suffixes.latin() : Suffixes.arabic()) {
            if (Suffixes.endsWith(key, begin, end, suffix)) {
                int stemEnd = end - suffix.length();
                note(words.find(key, begin, stemEnd, TextTokens.hash(key, begin, stemEnd)), last, state, start, clitic);
                char hardened = latin ? Suffixes.hardened(key[stemEnd - 1]) : '\0';
                if (hardened != '\0') {
                    char[] hard = scratch(stemEnd - begin);
                    System.arraycopy(key, begin, hard, 0, stemEnd - begin);
                    hard[stemEnd - begin - 1] = hardened;
                    int hash = TextTokens.hash(hard, 0, stemEnd - begin);
                    note(words.find(hard, 0, stemEnd - begin, hash), last, state, start, clitic);
                }
            }
        }
    }

    private void note(int word, int last, int state, int start, boolean clitic) {
        int next = word < 0 ? NameAutomaton.NONE : automaton.step(state, word);
        int entry = next < 0 ? NameAutomaton.NONE : automaton.firstEntry(next);
        if (entry >= 0) {
            found.add(new Found(
                    token,
                    start,
                    last,
                    tokens.end(last),
                    clitic,
                    true,
                    false,
                    segment,
                    entry,
                    automaton.endOfEntries(next)));
        }
    }

    private char[] scratch(int length) {
        if (scratch.length < length) {
            scratch = new char[length * 2];
        }
        return scratch;
    }
}
