package org.bayan.extraction.field;

import java.util.Optional;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;

/** Walks over the words of a name in running text. */
final class NameWords {
    /** Words that a name may have. */
    static final int MOST = 14;

    private static final String STOPS = ",،:;؛.()[]–—\"«»“”!?؟/|";

    private NameWords() {}

    /** The wording of a family that begins at an offset of a text; the text is looked through once for all offsets. */
    static Optional<PhraseMatch> at(Phrases phrases, String text, int at) {
        return phrases.first(text, m -> m.start() == at);
    }

    /** The same match in a text that begins elsewhere. */
    static PhraseMatch moved(PhraseMatch match, int by) {
        return new PhraseMatch(match.term(), match.start() + by, match.end() + by);
    }

    /** Punctuation between two words. */
    static boolean isStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '-' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    static int next(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Spans.isInvisible(text.charAt(at))
                        || STOPS.indexOf(text.charAt(at)) >= 0
                        || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    static int wordEnd(String text, int from) {
        int at = from + 1;
        while (at + 1 < text.length()
                && text.charAt(at) == '.'
                && Character.isUpperCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1))) {
            at += 2;
        }
        if (at > from + 1 && at < text.length() && text.charAt(at) == '.') {
            return at + 1;
        }
        while (at < text.length() && !Spans.isInvisible(text.charAt(at)) && STOPS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '.' && at - from == 1) {
            at++;
        }
        return at;
    }

    /** "В.", "М.В.Захарова": a person's name begins; "U.S." and "U.N." are none. */
    static boolean isInitial(String word) {
        return word.length() > 1
                && word.charAt(1) == '.'
                && Character.isUpperCase(word.charAt(0))
                && !word.startsWith("U.");
    }
}
