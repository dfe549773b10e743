package org.bayan.language;

/**
 * A language found in a text.
 *
 * @param tag BCP 47: ar, en, fr, tr, ru, fa, ckb or kmr
 * @param share part of the text's letters that is written in it, from 0 to 1
 * @param confidence how clearly it is this language and not a neighbour, from 0 to 1
 */
public record LanguageShare(String tag, double share, double confidence) {}
