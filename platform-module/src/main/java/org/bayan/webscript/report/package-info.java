/** Counts of statements, as JSON and as tables. */
package org.bayan.webscript.report;
