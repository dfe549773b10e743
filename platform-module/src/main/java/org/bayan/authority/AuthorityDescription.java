package org.bayan.authority;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;

/**
 * All that an authority record says.
 *
 * @param record what linking needs of it; its id is empty where Bayan is to give one
 * @param sameAs URIs of the same entity elsewhere
 * @param note free text, which tells homonyms apart in lists; may be empty
 */
public record AuthorityDescription(AuthorityRecord record, List<String> sameAs, String note) {
    public AuthorityDescription {
        sameAs = List.copyOf(sameAs);
    }

    public String id() {
        return record.id();
    }

    public AuthorityKind kind() {
        return record.kind();
    }

    public AuthorityStatus status() {
        return record.status();
    }

    /** The authorised forms in the order of their languages' tags. */
    public Map<String, String> names() {
        return new TreeMap<>(record.preferredNames());
    }

    public String existsFrom() {
        return record.from().map(Object::toString).orElse("");
    }

    public String existsTo() {
        return record.to().map(Object::toString).orElse("");
    }

    public AuthorityDescription withId(String id) {
        return with(id, status());
    }

    public AuthorityDescription withStatus(AuthorityStatus status) {
        return with(id(), status);
    }

    private AuthorityDescription with(String id, AuthorityStatus status) {
        return new AuthorityDescription(
                new AuthorityRecord(
                        id,
                        kind(),
                        record.preferredNames(),
                        record.parallelNames(),
                        record.otherNames(),
                        record.ambiguousNames(),
                        record.existsFrom(),
                        record.existsTo(),
                        status),
                sameAs,
                note);
    }
}
