package org.bayan.authority.merge;

/**
 * One association that a merge has taken from a record.
 *
 * @param statement id of the node that it comes from
 * @param role local name of its type: issuedBy, relatedEntity, relatedPerson or relatedEvent
 * @param joined whether the statement was associated with the other record in that role already
 */
record MovedLink(String statement, String role, boolean joined) {}
