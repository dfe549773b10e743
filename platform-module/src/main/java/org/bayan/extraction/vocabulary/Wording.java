package org.bayan.extraction.vocabulary;

/**
 * One spelled-out wording and what it means.
 *
 * @param text as the file has it, alternatives expanded, not folded
 * @param term its meaning
 */
public record Wording(String text, Term term) {}
