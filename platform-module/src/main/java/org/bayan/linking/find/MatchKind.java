package org.bayan.linking.find;

/** How a stretch of a text came to be taken for a name, the surest first. */
public enum MatchKind {
    /** Letter for letter, but for what no reader can see ({@link org.bayan.language.ExactKey}). */
    EXACT,
    /** Equal under the fold key: hamza, vowel marks, letter variants, case ({@link org.bayan.language.FoldKey}). */
    FOLDED,
    /** Differs in accents, in where words are joined, in the order of an inverted heading, or in an acronym's dots. */
    SPELLING,
    /** Carries a case ending or suffix that its record's name does not: «Асада», "Esadın", «سوريةی». */
    INFLECTED,
    /** Has the same consonants, in this script or another ({@link org.bayan.language.SkeletonKey}). */
    TRANSLITERATED,
    /** A surname or other part of a name. */
    PARTIAL
}
