/**
 * Work on the links of many statements: linking over the whole archive, one decision for all identical mentions, and keeping
 * denormalised names in step with the records. Every job is kept in the repository until it is done, so that it goes on after a
 * crash.
 */
package org.bayan.statement.link.batch;
