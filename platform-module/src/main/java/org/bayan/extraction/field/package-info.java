/** One reader for each field, over a common view of the document; and the resolver, which chooses among what they propose. */
package org.bayan.extraction.field;
