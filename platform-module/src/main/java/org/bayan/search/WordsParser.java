package org.bayan.search;

import java.util.ArrayList;
import java.util.List;

/** Reads what a user typed into the search field; see {@link Words} for the language. */
public final class WordsParser {
    /** Longest search in characters. */
    public static final int MAX_LENGTH = 1000;
    /** More words than this make a query that no index answers in time. */
    static final int MAX_TERMS = 50;

    private static final int MAX_DEPTH = 10;
    private static final String OR = "OR";

    private final String typed;
    private int at;
    private int depth;
    private int terms;

    private WordsParser(String typed) {
        this.typed = typed;
    }

    /**
     * @throws WordsProblem if it cannot be read, naming the place
     */
    public static Words parse(String typed) throws WordsProblem {
        if (typed.length() > MAX_LENGTH) {
            // The last character that it may have.
            throw new WordsProblem("bayan.search.tooLong", MAX_LENGTH - 1);
        }
        WordsParser parser = new WordsParser(typed);
        Words.Node root = parser.any();
        if (parser.at < typed.length()) {
            throw new WordsProblem("bayan.search.bracketNotOpened", parser.at);
        }
        if (!hasSought(root)) {
            throw new WordsProblem("bayan.search.nothingSought", 0);
        }
        return new Words(typed.strip(), root);
    }

    /** A search that only says what must not be found would find nearly everything. */
    private static boolean hasSought(Words.Node node) {
        if (node instanceof Words.All all) {
            return all.parts().stream().anyMatch(WordsParser::hasSought);
        }
        if (node instanceof Words.Any any) {
            return any.parts().stream().allMatch(WordsParser::hasSought);
        }
        return node instanceof Words.Term;
    }

    private Words.Node any() throws WordsProblem {
        List<Words.Node> alternatives = new ArrayList<>();
        alternatives.add(all());
        while (acceptOr()) {
            alternatives.add(all());
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Words.Any(alternatives);
    }

    private Words.Node all() throws WordsProblem {
        List<Words.Node> parts = new ArrayList<>();
        int start = at;
        while (hasNext() && !atOr()) {
            parts.add(part());
        }
        if (parts.isEmpty()) {
            throw new WordsProblem("bayan.search.wordExpected", Math.min(start, typed.length()));
        }
        return parts.size() == 1 ? parts.get(0) : new Words.All(parts);
    }

    private Words.Node part() throws WordsProblem {
        char c = typed.charAt(at);
        if (c == '-' && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1))) {
            at++;
            return new Words.Not(part());
        }
        if (c == '(') {
            return group();
        }
        if (++terms > MAX_TERMS) {
            throw new WordsProblem("bayan.search.tooManyWords", at);
        }
        return isQuote(c) ? phrase() : word();
    }

    private Words.Node group() throws WordsProblem {
        int open = at++;
        if (++depth > MAX_DEPTH) {
            throw new WordsProblem("bayan.search.tooDeep", open);
        }
        Words.Node inner = any();
        if (at >= typed.length()) {
            throw new WordsProblem("bayan.search.bracketNotClosed", open);
        }
        at++;
        depth--;
        return inner;
    }

    private Words.Term phrase() throws WordsProblem {
        int open = at++;
        int start = at;
        while (at < typed.length() && !isQuote(typed.charAt(at))) {
            at++;
        }
        if (at >= typed.length()) {
            throw new WordsProblem("bayan.search.quoteNotClosed", open);
        }
        String text = typed.substring(start, at++).strip();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new WordsProblem("bayan.search.wordExpected", open);
        }
        return new Words.Term(text, false);
    }

    private Words.Term word() throws WordsProblem {
        int start = at;
        while (at < typed.length() && !isSpace(typed.charAt(at)) && "()".indexOf(typed.charAt(at)) < 0) {
            at++;
        }
        String text = typed.substring(start, at);
        boolean beginning = text.endsWith("*");
        String word = beginning ? text.substring(0, text.length() - 1) : text;
        int star = word.indexOf('*');
        if (star >= 0) {
            throw new WordsProblem("bayan.search.starInside", start + star);
        }
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new WordsProblem("bayan.search.wordExpected", start);
        }
        return new Words.Term(word, beginning);
    }

    /** Whether something follows that is not a closing bracket. */
    private boolean hasNext() {
        while (at < typed.length() && isSpace(typed.charAt(at))) {
            at++;
        }
        return at < typed.length() && typed.charAt(at) != ')';
    }

    private boolean atOr() {
        int end = at + OR.length();
        return typed.startsWith(OR, at)
                && (end == typed.length() || isSpace(typed.charAt(end)) || typed.charAt(end) == '(');
    }

    private boolean acceptOr() {
        if (hasNext() && atOr()) {
            at += OR.length();
            return true;
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isQuote(char c) {
        return "\"«»“”„".indexOf(c) >= 0;
    }
}
