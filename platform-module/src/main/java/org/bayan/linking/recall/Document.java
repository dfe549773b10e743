package org.bayan.linking.recall;

/**
 * A statement in the index.
 *
 * @param stamp what its owner tells one state of it from another by, a hash of the content for example
 */
record Document(String id, long stamp) {}
