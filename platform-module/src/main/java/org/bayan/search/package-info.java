/**
 * Finds statements as a user may see them. What is exact (codes, states, dates, authorities) is looked up in the database, right at
 * once and on a server without an index; words, facets and highlights are asked of ACS's search index.
 */
package org.bayan.search;
