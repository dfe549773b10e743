/**
 * Dates as documents state them: in four calendars, eight languages and three sets of digits. {@link DateFinder} is the way
 * in. A text is cut into tokens once; words are looked up in {@link org.bayan.extraction.date.DateLexicon}; readers turn tokens
 * into drafts, which keep every way to read them; the resolver chooses by weekday, twin calendar and the other dates.
 */
package org.bayan.extraction.date;
