package org.bayan.linking.proposal;

import java.util.Set;
import org.bayan.linking.name.AuthorityKind;

/** What an authority is to a statement, with the code of the model's association. */
public enum LinkRole {
    ISSUED_BY("issuedBy", Set.of(AuthorityKind.CORPORATE_BODY, AuthorityKind.PERSON)),
    RELATED_ENTITY("relatedEntity", Set.of(AuthorityKind.CORPORATE_BODY)),
    RELATED_PERSON("relatedPerson", Set.of(AuthorityKind.PERSON)),
    RELATED_EVENT("relatedEvent", Set.of(AuthorityKind.CHRONOLOGY_ENTRY));

    private final String code;
    private final Set<AuthorityKind> kinds;

    LinkRole(String code, Set<AuthorityKind> kinds) {
        this.code = code;
        this.kinds = kinds;
    }

    public String code() {
        return code;
    }

    /** Whether the association may lead to a record of a kind. */
    public boolean accepts(AuthorityKind kind) {
        return kinds.contains(kind);
    }

    /** The role of a record that is mentioned and no more. */
    public static LinkRole related(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> RELATED_PERSON;
            case CORPORATE_BODY -> RELATED_ENTITY;
            case CHRONOLOGY_ENTRY -> RELATED_EVENT;
        };
    }

    /** The kind of a record that is to be made for a name in this role; a body for an issuer. */
    public AuthorityKind usualKind() {
        return switch (this) {
            case ISSUED_BY, RELATED_ENTITY -> AuthorityKind.CORPORATE_BODY;
            case RELATED_PERSON -> AuthorityKind.PERSON;
            case RELATED_EVENT -> AuthorityKind.CHRONOLOGY_ENTRY;
        };
    }
}
