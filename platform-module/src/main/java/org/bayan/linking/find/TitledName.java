package org.bayan.linking.find;

import org.bayan.linking.name.AuthorityKind;

/**
 * A stretch of a text that is taken for a name because of the words around it.
 *
 * @param start UTF-16 offset of the name, behind its title
 * @param kind guessed from title words
 */
public record TitledName(int start, int end, AuthorityKind kind) {}
