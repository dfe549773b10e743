package org.bayan.linking.find;

import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;

/**
 * A record that what was typed so far may become.
 *
 * @param name the name of it that fits best
 * @param score from 0 to 1; orders what one text finds
 */
public record TypedName(AuthorityRecord authority, AuthorityName name, double score) {}
