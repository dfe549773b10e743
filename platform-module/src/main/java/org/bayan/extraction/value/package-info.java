/** What the values of labels and header lines mean: codes, languages, document types, lists of names. */
package org.bayan.extraction.value;
