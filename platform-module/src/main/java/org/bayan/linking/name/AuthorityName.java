package org.bayan.linking.name;

/**
 * One name of a record.
 *
 * @param text as the record writes it
 * @param form the list it stands in
 */
public record AuthorityName(String text, NameForm form) {}
