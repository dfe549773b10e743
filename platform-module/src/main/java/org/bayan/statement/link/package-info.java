/**
 * Links between statements and authority records: what rules propose is brought together with what people decided, and evidence,
 * associations and properties are written in one step. {@link org.bayan.statement.link.LinkMerge} holds the rule above all: a
 * decision stays, whatever the text or the authority file has become.
 */
package org.bayan.statement.link;
