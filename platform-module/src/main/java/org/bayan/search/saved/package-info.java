/** The searches that people keep under a name, each for himself. */
package org.bayan.search.saved;
