package org.bayan.linking.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts an {@link AuthorityRecord} together; all that is not said is empty, and the status is confirmed. */
public final class AuthorityRecordBuilder {
    private final String id;
    private final AuthorityKind kind;
    private final Map<String, String> preferredNames = new LinkedHashMap<>();
    private List<String> parallelNames = List.of();
    private List<String> otherNames = List.of();
    private List<String> ambiguousNames = List.of();
    private PartialDate existsFrom;
    private PartialDate existsTo;
    private AuthorityStatus status = AuthorityStatus.CONFIRMED;

    AuthorityRecordBuilder(String id, AuthorityKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public AuthorityRecordBuilder preferred(String language, String name) {
        preferredNames.put(language, name);
        return this;
    }

    public AuthorityRecordBuilder parallel(List<String> names) {
        parallelNames = names;
        return this;
    }

    public AuthorityRecordBuilder other(List<String> names) {
        otherNames = names;
        return this;
    }

    public AuthorityRecordBuilder ambiguous(List<String> names) {
        ambiguousNames = names;
        return this;
    }

    /** Null for either where it is not known. */
    public AuthorityRecordBuilder exists(PartialDate from, PartialDate to) {
        existsFrom = from;
        existsTo = to;
        return this;
    }

    public AuthorityRecordBuilder status(AuthorityStatus given) {
        status = given;
        return this;
    }

    public AuthorityRecord build() {
        return new AuthorityRecord(
                id, kind, preferredNames, parallelNames, otherNames, ambiguousNames, existsFrom, existsTo, status);
    }
}
