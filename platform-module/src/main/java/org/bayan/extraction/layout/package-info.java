/** The lines of a text as a reader of the page sees them: what stands alone, in a cell, below a heading. */
package org.bayan.extraction.layout;
