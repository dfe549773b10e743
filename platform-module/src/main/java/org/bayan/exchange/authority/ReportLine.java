package org.bayan.exchange.authority;

/**
 * What became of one line.
 *
 * @param line its number in the file, from 1
 * @param id that it names; empty if none could be read
 * @param reason why it is wrong; empty otherwise
 */
public record ReportLine(int line, String id, ImportOutcome outcome, String reason) {}
