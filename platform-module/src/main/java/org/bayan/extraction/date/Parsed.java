package org.bayan.extraction.date;

/**
 * A piece read from tokens.
 *
 * @param value what was read
 * @param end one past its last token
 */
record Parsed<T>(T value, int end) {}
