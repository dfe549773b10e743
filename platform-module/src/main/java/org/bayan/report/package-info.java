/**
 * How many statements there are by state, year, issuer and the like, right at once and without a search index: what is counted of every
 * statement is kept in memory, and brought up to date whenever somebody asks.
 */
package org.bayan.report;
