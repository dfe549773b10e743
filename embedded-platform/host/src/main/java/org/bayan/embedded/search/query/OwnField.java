package org.bayan.embedded.search.query;

import java.util.Arrays;
import java.util.Optional;

/** The fields that the index has beside the properties. */
public enum OwnField {
    ID,
    TYPE,
    EXACTTYPE,
    ASPECT,
    EXACTASPECT,
    CLASS,
    PARENT,
    PRIMARYPARENT,
    ANCESTOR,
    PATH,
    QNAME,
    TEXT,
    ALL,
    ISNULL,
    ISUNSET,
    ISNOTNULL,
    EXISTS,
    ISNODE,
    OWNER,
    SITE,
    TAG;

    static Optional<OwnField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }
}
