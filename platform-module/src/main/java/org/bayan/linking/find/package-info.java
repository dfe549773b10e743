/** Finds names in texts: words, clitics, boundaries, and the index of all names that a text is held against. */
package org.bayan.linking.find;
