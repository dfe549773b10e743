package org.bayan.linking.find;

import org.bayan.language.ExactKey;
import org.bayan.language.FoldKey;
import org.bayan.linking.name.AuthorityName;

/** Tells how closely a stretch of a text is a name that the automaton met in it. */
final class Closeness {
    private final TextTokens tokens;

    Closeness(TextTokens tokens) {
        this.tokens = tokens;
    }

    MatchKind of(Found found, Variant.Kind variant, AuthorityName name) {
        if (variant == Variant.Kind.SHORTENED || variant == Variant.Kind.SURNAME) {
            return MatchKind.PARTIAL;
        }
        if (found.suffix() || found.stem() || variant == Variant.Kind.INFLECTED) {
            return isSpelledAs(found, name) ? MatchKind.FOLDED : MatchKind.INFLECTED;
        }
        if (variant == Variant.Kind.AS_WRITTEN && tokens.isFolded(found.start(), found.end())
                || variant == Variant.Kind.UNACCENTED && isSpelledAs(found, name)) {
            return isWrittenAs(found, name.text()) ? MatchKind.EXACT : MatchKind.FOLDED;
        }
        return isJoinedOtherwise(found, name) ? MatchKind.FOLDED : MatchKind.SPELLING;
    }

    /** «عبدالله» and «عبد الله», «أبوعلي» and «أبو علي» are one name, whoever wrote which. */
    private boolean isJoinedOtherwise(Found found, AuthorityName name) {
        return NameWords.isArabic(tokens.first(found.first()))
                && joined(bare(originalOf(found), false)).equals(joined(bare(name.text(), false)));
    }

    private static String joined(String words) {
        return (" " + words).replace(" عبد ال", " عبدال").replace(" ابو ", " ابو");
    }

    private boolean isWrittenAs(Found found, String name) {
        int start = tokens.originalStart(found.start());
        int length = tokens.originalEnd(found.end()) - start;
        if (length == name.length()) {
            return tokens.original().startsWith(name, start);
        }
        return ExactKey.of(originalOf(found)).equals(ExactKey.of(name));
    }

    private String originalOf(Found found) {
        return tokens.original().substring(tokens.originalStart(found.start()), tokens.originalEnd(found.end()));
    }

    /** Whether the stretch is the name under the fold key, but for what stands between the words. */
    private boolean isSpelledAs(Found found, AuthorityName name) {
        return bare(originalOf(found), found.clitic()).equals(bare(name.text(), found.clitic()));
    }

    /** Behind clitics the ل of للأسد stands for the article, which counts for nothing then. */
    private static String bare(String text, boolean clitic) {
        String folded = FoldKey.of(text);
        StringBuilder bare = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            byte type = KeyChars.classOf(folded.charAt(i));
            if (type == KeyChars.LETTER || type == KeyChars.DIGIT) {
                bare.append(folded.charAt(i));
            } else if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
            }
        }
        String words = bare.toString().strip();
        return clitic && (words.startsWith("ال") || words.startsWith("لل")) ? words.substring(2) : words;
    }
}
