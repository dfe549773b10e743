package org.bayan.linking.find;

import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;

/** A record, and which of its names was found. */
public record NamedAuthority(AuthorityRecord authority, AuthorityName name) {}
