package org.bayan.extraction.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells out a wording with alternatives: {@code {|ال}كيانات {متعلقة|مرتبطة}} stands for four wordings. Alternatives do not
 * nest.
 */
final class WordingPattern {
    /** Wordings that one pattern may stand for at the most. */
    static final int LIMIT = 2_000;

    private WordingPattern() {}

    /** @throws IllegalArgumentException with a sentence on what is wrong with the pattern */
    static List<String> expand(String pattern) {
        List<String> wordings = List.of("");
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                return appended(wordings, List.of(plain(pattern.substring(at))));
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("'{' without '}'; close the alternatives");
            }
            wordings = appended(wordings, List.of(plain(pattern.substring(at, open))));
            wordings = appended(wordings, alternatives(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return wordings;
    }

    private static List<String> alternatives(String inside) {
        if (inside.indexOf('{') >= 0) {
            throw new IllegalArgumentException("alternatives inside alternatives; write two lines instead");
        }
        if (inside.indexOf('|') < 0) {
            throw new IllegalArgumentException("'{" + inside + "}' has one alternative only; separate them by '|'");
        }
        return List.of(inside.split("\\|", -1));
    }

    private static String plain(String text) {
        if (text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("'}' without '{'; open the alternatives");
        }
        if (text.indexOf('|') >= 0) {
            throw new IllegalArgumentException("'|' outside of braces; write {a|b} for alternatives");
        }
        return text;
    }

    private static List<String> appended(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "stands for more than " + LIMIT + " wordings; spread it over several lines");
        }
        List<String> all = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all;
    }
}
