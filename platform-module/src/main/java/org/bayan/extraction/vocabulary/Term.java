package org.bayan.extraction.vocabulary;

/**
 * What one wording of the vocabulary means.
 *
 * @param family what kind of term it is
 * @param code its meaning within the family, {@code date} for a label; empty where the family has no codes
 * @param language BCP 47 tag of the wording, {@code und} for wordings of any language
 * @param weak whether the wording is also common in running text, so that it needs more evidence around it
 */
public record Term(TermFamily family, String code, String language, boolean weak) {}
