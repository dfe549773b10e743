package org.bayan.language;

/**
 * A name found behind proclitics.
 *
 * @param name the name as it would stand alone: «الأسد» for «للأسد»
 * @param start where the mention begins in the token: behind the clitics; where ل and ال are fused, at the ل, because the
 *     article cannot be cut out of the text
 * @param fused whether ل and ال are fused
 */
public record CliticSplit(String name, int start, boolean fused) {}
