package org.bayan.language;

import java.util.Set;

/**
 * The loosest key, for finding candidates only: a name's consonants, whatever script it is written in, without spaces and
 * articles. «بشار الأسد», "Bashar al-Assad", "Bachar el-Assad", "Beşar Esad" and «Башара Асада» share one; so do many names that
 * have nothing in common, so an equal skeleton never links anything.
 */
public final class SkeletonKey {
    private static final String LATIN_ARTICLES =
            " al el ul as es ash esh ar er an en at et ad ed az ez il l аль эль ас эс аш ар ан ат ад аз ль ";
    private static final int LONGEST_ARTICLE = 3;
    /** The servant with the article of the name behind it, as it is heard. */
    private static final Set<String> ABD = Set.of(
            "abdel", "abdul", "abdal", "abdol", "abdur", "abder", "abdus", "abdes", "abdun", "abden", "abdül", "абдель",
            "абдул", "абдал", "абдур", "абдус");

    private SkeletonKey() {}

    /** The key; empty for a text without consonants. */
    public static String of(CharSequence text) {
        String folded = FoldKey.of(text);
        StringBuilder key = new StringBuilder(folded.length());
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Words.isWordCharacter(folded.charAt(i))) {
                boolean suffix = start > 0 && isApostrophe(folded.charAt(start - 1)) && isSuffix(folded, i - start);
                if (i > start && !suffix) {
                    word(folded.substring(start, i), key);
                }
                start = i + 1;
            }
        }
        return key.toString();
    }

    /** Turkish case endings stand behind an apostrophe (Esad'ın); in Arabic names it stands for a letter (Sha'ban). */
    private static boolean isSuffix(String folded, int length) {
        return length <= 3 && folded.length() > length;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static void word(String word, StringBuilder key) {
        if (Script.of(word.charAt(0)) == Script.ARABIC) {
            arabicWord(word, key);
        } else if (ABD.contains(word)) {
            Transliteration.append("abd", key);
        } else if (word.length() > LONGEST_ARTICLE || !LATIN_ARTICLES.contains(" " + word + " ")) {
            Transliteration.append(word, key);
        }
    }

    private static void arabicWord(String word, StringBuilder key) {
        for (String head : new String[] {"عبد", "ابو", "ابا", "ابي", "ابن", "بن", "ام"}) {
            if (word.length() > head.length() + 2 && word.startsWith(head + "ال")) {
                Transliteration.append(head, key);
                Transliteration.append(word.substring(head.length() + 2), key);
                return;
            }
        }
        boolean article = word.length() > 3 && word.startsWith("ال");
        Transliteration.append(article ? word.substring(2) : word, key);
    }
}
