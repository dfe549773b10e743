package org.bayan.language;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Reads bytes in one charset of a byte a character and scores how much like one of its languages the result looks. The score is
 * a mean over the bytes above 127: about -2.5 for right readings, -5 and less for wrong ones.
 */
final class CharsetTrial {
    private static final double STRANGE_LETTER = -12;
    private static final double UNDEFINED = -15;
    private static final double SYMBOL = -7;
    private static final double PUNCTUATION = -3;
    private static final double CAPITAL_INSIDE = -4;
    private static final String PUNCTUATION_MARKS =
            "\u060C\u061B\u061F\u00AB\u00BB\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00A0\u00B0\u2116\u200C\u200D\u200E\u200F\u0640";

    private final Charset charset;
    private final List<LanguageProfile> profiles;
    private double sum;
    private int counted;

    CharsetTrial(Charset charset, List<LanguageProfile> profiles) {
        this.charset = charset;
        this.profiles = profiles;
    }

    Charset charset() {
        return charset;
    }

    String decode(byte[] bytes) {
        return charset.decode(ByteBuffer.wrap(bytes)).toString();
    }

    double score(byte[] bytes) {
        String text = decode(bytes);
        sum = 0;
        counted = 0;
        int start = -1;
        boolean high = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c) || FoldTable.isArabicMark(c)) {
                start = start < 0 ? i : start;
                high |= c > 0x7F;
                continue;
            }
            if (start >= 0 && high) {
                word(text.substring(start, i));
            }
            start = -1;
            high = false;
            if (c > 0x7F) {
                mark(c);
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private void mark(char c) {
        counted++;
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            sum += UNDEFINED;
        } else {
            sum += PUNCTUATION_MARKS.indexOf(c) >= 0 ? PUNCTUATION : SYMBOL;
        }
    }

    /** Adds the likelihood of a word in the best of the languages, and what is odd about its letters. */
    private void word(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        double odd = 0;
        boolean lowerBefore = false;
        Script script = Script.of(word.charAt(0));
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (FoldTable.isArabicMark(c)) {
                continue;
            }
            odd += Script.of(c) == script && script != null ? 0 : STRANGE_LETTER;
            odd += lowerBefore && Character.isUpperCase(c) ? CAPITAL_INSIDE : 0;
            lowerBefore = Character.isLowerCase(c);
            letters.append(Character.toLowerCase(c));
        }
        double best = STRANGE_LETTER;
        for (LanguageProfile profile : profiles) {
            if (script != null && script.languages().contains(profile.tag())) {
                best = Math.max(best, profile.likelihood(letters));
            }
        }
        sum += best * (letters.length() + 1) + odd;
        counted += letters.length() + 1;
    }
}
