package org.bayan.linking.find;

import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;

/**
 * A record, which of its names was found, and how.
 *
 * @param kind how text and name agree
 */
public record NamedAuthority(AuthorityRecord authority, AuthorityName name, MatchKind kind) {}
