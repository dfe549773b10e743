package org.bayan.extraction.vocabulary;

/**
 * An occurrence of a wording in a text.
 *
 * @param term what it means
 * @param start first UTF-16 code unit in the text that was searched
 * @param end one past the last, vowel marks and tatweel of the last letter included
 */
public record PhraseMatch(Term term, int start, int end) {}
