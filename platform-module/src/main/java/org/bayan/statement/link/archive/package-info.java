/**
 * What this server keeps at hand of all statements, so that questions about the whole archive are answered without reading it:
 * the words of the texts on disk, and the names that wait for a decision in memory. Everything here can be lost and is made anew
 * from the repository.
 */
package org.bayan.statement.link.archive;
