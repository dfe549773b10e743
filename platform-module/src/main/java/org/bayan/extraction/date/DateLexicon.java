package org.bayan.extraction.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words and phrases of dates, read once from {@code date-words.tsv}. Phrases are matched word by word, the longest first;
 * a hyphen or full stop may stand between two words that touch it ("dhu al-hijjah", «ه.ق»).
 */
final class DateLexicon {
    private static final String TABLE = "date-words.tsv";

    private final WordIndex index = new WordIndex();
    private final Map<Integer, Node> roots = new HashMap<>();

    private DateLexicon() {}

    /** @throws IllegalStateException if the module was built without the table, or a line of it is not one */
    static DateLexicon load() {
        DateLexicon lexicon = new DateLexicon();
        try (InputStream in = DateLexicon.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The module holds no " + TABLE + ": build it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
                if (!line.startsWith("#")) {
                    lexicon.addLine(line, number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + TABLE, e);
        }
        return lexicon;
    }

    Tokens tokens(CharSequence text) {
        return new Tokenizer(text, index).run();
    }

    /** The longest phrase of a kind that begins at a token. */
    Optional<Match> match(Tokens tokens, int at, TermKind kind) {
        return match(tokens, at, kind, "");
    }

    /** @param group the only group whose phrases count, as words of two languages may look alike; any where it is empty */
    Optional<Match> match(Tokens tokens, int at, TermKind kind, String group) {
        Match best = null;
        for (Step step = first(tokens, at); step != null; step = step.next(tokens)) {
            for (Term term : step.node.terms) {
                if (term.kind() == kind && (group.isEmpty() || term.group().equals(group))) {
                    best = new Match(List.of(term), step.end);
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest phrase that names a month, with all its meanings. */
    Optional<Match> matchMonth(Tokens tokens, int at) {
        Match best = null;
        for (Step step = first(tokens, at); step != null; step = step.next(tokens)) {
            if (!step.node.months.isEmpty()) {
                best = new Match(step.node.months, step.end);
            }
        }
        return Optional.ofNullable(best);
    }

    private Step first(Tokens tokens, int at) {
        if (!tokens.isWord(at) || tokens.value(at) == WordIndex.UNKNOWN) {
            return null;
        }
        Node node = roots.get(tokens.value(at));
        return node == null ? null : new Step(node, at + 1);
    }

    private void addLine(String line, int number) {
        String[] cells = line.split("\t");
        if (cells.length != 4) {
            throw new IllegalStateException(
                    "Line " + number + " of " + TABLE + " has " + cells.length + " cells instead of 4");
        }
        Term term = new Term(TermKind.ofKey(cells[0]), Integer.parseInt(cells[1]), cells[2]);
        for (String phrase : cells[3].split("\\|")) {
            addPhrase(phrase, term);
        }
    }

    private void addPhrase(String phrase, Term term) {
        Node node = null;
        for (String word : phrase.trim().split("[\\s-]+")) {
            int id = idOf(word);
            Map<Integer, Node> children = node == null ? roots : node.children;
            node = children.computeIfAbsent(id, any -> new Node());
        }
        if (node != null && !node.terms.contains(term)) {
            node.terms.add(term);
            if (term.kind().isMonth()) {
                node.months.add(term);
            }
        }
    }

    private int idOf(String word) {
        char[] folded = new char[word.length()];
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = WordFold.fold(word.charAt(i));
            if (c != '\0' && "'\u2019`".indexOf(c) < 0) {
                folded[length++] = c;
            }
        }
        return index.add(folded, length);
    }

    /**
     * A phrase found.
     *
     * @param terms its meanings, at least one
     * @param end one past its last token
     */
    record Match(List<Term> terms, int end) {
        Term term() {
            return terms.get(0);
        }
    }

    private static final class Node {
        private final Map<Integer, Node> children = new HashMap<>();
        private final List<Term> terms = new ArrayList<>();
        private final List<Term> months = new ArrayList<>();
    }

    private record Step(Node node, int end) {
        Step next(Tokens tokens) {
            int at = end;
            if (tokens.isSymbol(at, "-.\u2010\u2011") && tokens.isGlued(at) && tokens.isGlued(at + 1)) {
                at++;
            }
            if (tokens.isSymbol(at, "'\u2019\u2018`") && tokens.isGlued(at)) {
                at++; // "Rabi' I"
            }
            if (!tokens.isWord(at)) {
                return null;
            }
            Node child = node.children.get(tokens.value(at));
            return child == null ? null : new Step(child, at + 1);
        }
    }
}
