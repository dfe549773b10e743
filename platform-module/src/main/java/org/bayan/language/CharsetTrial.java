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
    /** Lines and boxes, which old charsets of DOS and KOI8 hold at the places where others have letters. */
    private static final double DRAWING = -10;

    private static final double PUNCTUATION = -3;
    /** Taken from the mean of a reading that finds a few letters of another script in a Latin text. */
    private static final double FOREIGN = 1;

    private static final int LATIN_THROUGHOUT = 6;
    private static final double CAPITAL_INSIDE = -4;
    /** What each of the first letters of a word is worth that the language's profile names, in natural logarithms. */
    private static final double KNOWN_LETTER = 1.3;

    private static final String PUNCTUATION_MARKS =
            "\u060C\u061B\u061F\u00AB\u00BB\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u00A0\u00B0\u2116\u200C\u200D\u200E\u200F\u0640\u20AC\u00A3\u00A7\u00BD\u2022";

    private final Charset charset;
    private final List<LanguageProfile> profiles;
    private final double rarity;
    private double sum;
    private int counted;

    /** @param rarity what speaks against a charset before any byte is seen, in natural logarithms; weighs in short texts alone */
    CharsetTrial(Charset charset, List<LanguageProfile> profiles, double rarity) {
        this.charset = charset;
        this.profiles = profiles;
        this.rarity = rarity;
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
                mark(c, text, i);
            }
        }
        return counted == 0 ? 0 : (sum - rarity) / counted - (isLatinText(text) ? FOREIGN : 0);
    }

    /** Whether a text of another script than Latin would consist of Latin letters nearly throughout. */
    private static boolean isLatinText(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            Script script = Script.of(text.charAt(i));
            latin += script == Script.LATIN ? 1 : 0;
            other += script == Script.ARABIC || script == Script.CYRILLIC ? 1 : 0;
        }
        return other > 0 && latin > LATIN_THROUGHOUT * other;
    }

    private static boolean isLatin(char c) {
        return Script.of(c) == Script.LATIN;
    }

    private void mark(char c, String text, int at) {
        counted++;
        boolean joiner = c >= '\u200C' && c <= '\u200F';
        if (c == '\uFFFD' || Character.isISOControl(c) || joiner && touchesLatin(text, at)) {
            sum += UNDEFINED;
        } else if (isFraction(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
            sum += STRANGE_LETTER;
        } else if (isDrawing(c)) {
            sum += DRAWING;
        } else {
            sum += PUNCTUATION_MARKS.indexOf(c) >= 0 ? PUNCTUATION : SYMBOL;
        }
    }

    /** Direction marks and joiners stand at the bytes of Turkish letters. */
    private static boolean touchesLatin(String text, int at) {
        return at > 0 && isLatin(text.charAt(at - 1)) || at + 1 < text.length() && isLatin(text.charAt(at + 1));
    }

    private static boolean isFraction(char c) {
        return c >= '\u00BC' && c <= '\u00BE';
    }

    /** The sign for no currency at all counts among them: nobody writes it. */
    private static boolean isDrawing(char c) {
        return c >= '\u2320' && c <= '\u25FF' && c != '\u25CF' && c != '\u25A0' || c == '\u00A4';
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
                odd += script == Script.LATIN ? STRANGE_LETTER : 0;
                continue;
            }
            odd += Script.of(c) == script && script != null ? 0 : STRANGE_LETTER;
            odd += lowerBefore && Character.isUpperCase(c) ? CAPITAL_INSIDE : 0;
            lowerBefore = Character.isLowerCase(c);
            letters.append(Character.toLowerCase(c));
        }
        double best = STRANGE_LETTER;
        String whole = letters.toString();
        for (LanguageProfile profile : profiles) {
            if (script != null && script.languages().contains(profile.tag())) {
                double known = profile.words().contains(whole) ? KNOWN_LETTER * Math.min(3, whole.length()) : 0;
                best = Math.max(best, profile.likelihood(letters) + known / (whole.length() + 1));
            }
        }
        sum += best * (letters.length() + 1) + odd;
        counted += letters.length() + 1;
    }
}
