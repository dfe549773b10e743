package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.language.LanguageDetector;
import org.bayan.language.LanguageShare;

/** Proposes the languages that the text is written in. */
final class LanguageFields implements FieldReader {
    /** Part of the text that a second language must hold: names and quotations hold less. */
    private static final double SHARE = 0.2;

    private static final double HIGHEST = 0.96;
    /** A longer text is judged by windows of this many characters, spread evenly from its beginning to its end. */
    private static final int WINDOW = 1_500;

    private static final int WINDOWS = 5;

    private final LanguageDetector detector;

    LanguageFields(LanguageDetector detector) {
        this.detector = detector;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        String text = view.source().text();
        for (LanguageShare share : detector.detect(withoutAddresses(sample(text)))) {
            if (share.share() >= SHARE || candidates.isEmpty()) {
                double score = Math.min(HIGHEST, 0.5 + share.confidence() / 2);
                Span span = evidence(view);
                candidates.add(Candidates.code(view, Field.LANGUAGES, share.tag(), span, "text.detected", score));
            }
        }
        return candidates;
    }

    /** Blanks out e-mail and web addresses, whose words belong to no language. */
    private static CharSequence withoutAddresses(String text) {
        if (text.indexOf('@') < 0 && !text.contains("//")) {
            return text;
        }
        StringBuilder out = null;
        int start = 0;
        boolean address = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (address) {
                    out = out == null ? new StringBuilder(text) : out;
                    for (int at = start; at < i; at++) {
                        out.setCharAt(at, ' ');
                    }
                }
                start = i + 1;
                address = false;
            } else {
                char c = text.charAt(i);
                address |= c == '@' || c == '/' && i > start && text.charAt(i - 1) == '/';
            }
        }
        return out == null ? text : out;
    }

    private static String sample(String text) {
        if (text.length() <= WINDOWS * WINDOW) {
            return text;
        }
        StringBuilder sample = new StringBuilder(WINDOWS * (WINDOW + 1));
        for (int i = 0; i < WINDOWS; i++) {
            int start = (int) ((long) (text.length() - WINDOW) * i / (WINDOWS - 1));
            sample.append(text, start, start + WINDOW).append('\n');
        }
        return sample.toString();
    }

    /** The first line stands for the text in the evidence. */
    private static Span evidence(DocumentView view) {
        Span first = view.layout().lines().get(0).span();
        return new Span(first.start(), Math.min(first.end(), first.start() + 200));
    }
}
