/**
 * What can be said of a text's letters without knowing what it is about: keys to compare names by, digits, word boundaries,
 * clitics, writing order, language and charset. Pure Java, without state, and linear in the length of the text.
 */
package org.bayan.language;
