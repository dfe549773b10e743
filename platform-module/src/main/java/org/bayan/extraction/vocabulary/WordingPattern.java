package org.bayan.extraction.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.vocabulary.VocabularyProblem.Reason;

/**
 * Spells out a wording with alternatives: {@code {|ال}كيانات {متعلقة|مرتبطة}} stands for four wordings. Alternatives do not
 * nest.
 */
final class WordingPattern {
    /** Wordings that one pattern may stand for at the most. */
    static final int LIMIT = 2_000;

    private WordingPattern() {}

    static List<String> expand(String pattern) throws WordingException {
        List<String> wordings = List.of("");
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                return appended(wordings, List.of(plain(pattern.substring(at))));
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new WordingException(Reason.UNCLOSED);
            }
            wordings = appended(wordings, List.of(plain(pattern.substring(at, open))));
            wordings = appended(wordings, alternatives(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return wordings;
    }

    private static List<String> alternatives(String inside) throws WordingException {
        if (inside.indexOf('{') >= 0) {
            throw new WordingException(Reason.NESTED);
        }
        if (inside.indexOf('|') < 0) {
            throw new WordingException(Reason.ONE_ALTERNATIVE, "{" + inside + "}");
        }
        return List.of(inside.split("\\|", -1));
    }

    private static String plain(String text) throws WordingException {
        if (text.indexOf('}') >= 0) {
            throw new WordingException(Reason.UNOPENED);
        }
        if (text.indexOf('|') >= 0) {
            throw new WordingException(Reason.BAR_OUTSIDE);
        }
        return text;
    }

    private static List<String> appended(List<String> heads, List<String> tails) throws WordingException {
        if ((long) heads.size() * tails.size() > LIMIT) {
            throw new WordingException(Reason.TOO_MANY_ALTERNATIVES, String.valueOf(LIMIT));
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
