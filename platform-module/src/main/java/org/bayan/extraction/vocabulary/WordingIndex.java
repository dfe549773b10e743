package org.bayan.extraction.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.language.FoldKey;
import org.bayan.language.FoldedText;
import org.bayan.language.Words;

/**
 * The wordings of all families in one automaton. One walk through a line finds what every family has in it, where a walk for each
 * of some forty families would cost forty times as much.
 */
final class WordingIndex {
    private final Trie trie = new Trie();
    /** What each spelling means, with one term for each family that has it. */
    private final Term[][] meanings;

    WordingIndex(List<Wording> wordings) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Term>> terms = new ArrayList<>();
        for (Wording wording : wordings) {
            String key = FoldKey.of(wording.text());
            int number = numbers.computeIfAbsent(key, k -> terms.size());
            if (number == terms.size()) {
                terms.add(new ArrayList<>(1));
                trie.add(key, number);
            }
            TermFamily family = wording.term().family();
            if (terms.get(number).stream().noneMatch(t -> t.family() == family)) {
                terms.get(number).add(wording.term());
            }
        }
        trie.link();
        this.meanings = terms.stream().map(t -> t.toArray(new Term[0])).toArray(Term[][]::new);
    }

    /** Every wording that stands in a line as whole words, in the order of their beginnings and then of their lengths. */
    LineHits hits(String line, FoldedText folded) {
        LineHits hits = new LineHits(line);
        String key = folded.text();
        boolean afterWord = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean word = Words.isWordCharacter(c);
            boolean inside = afterWord && word;
            afterWord = word;
            int start = folded.originalStart(i);
            boolean candidate = !inside || start <= hits.lead();
            if (candidate && trie.step(Trie.ROOT, c) != Trie.NONE && Words.isBoundary(line, start)) {
                walk(line, folded, i, !inside, hits);
            }
        }
        return hits;
    }

    private void walk(String line, FoldedText folded, int from, boolean begins, LineHits hits) {
        String key = folded.text();
        int state = Trie.ROOT;
        boolean afterSpace = false;
        for (int i = from; i < key.length(); i++) {
            boolean space = PhraseScan.isSpace(key.charAt(i));
            if (space && afterSpace) {
                continue;
            }
            afterSpace = space;
            state = trie.step(state, space ? ' ' : key.charAt(i));
            if (state == Trie.NONE) {
                return;
            }
            if (trie.output(state) != Trie.NONE) {
                int end = folded.originalEnd(i + 1);
                if (Words.isBoundary(line, end)) {
                    hits.add(meanings[trie.output(state)], folded.originalStart(from), end, begins);
                }
            }
        }
    }
}
