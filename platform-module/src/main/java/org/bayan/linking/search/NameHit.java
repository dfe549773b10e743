package org.bayan.linking.search;

import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;

/**
 * A record that a query found.
 *
 * @param matched the name of it that the query fits best
 * @param score from 0 to 1; orders the hits of one query and says nothing across queries
 */
public record NameHit(AuthorityRecord authority, AuthorityName matched, double score) {}
