/**
 * The words that extraction knows: labels, document types, names of languages, words that bodies begin with. They stand in one
 * versioned text file, so that an archive can extend them without touching code.
 */
package org.bayan.extraction.vocabulary;
