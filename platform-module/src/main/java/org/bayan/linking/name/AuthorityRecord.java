package org.bayan.linking.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What linking needs to know of an authority record.
 *
 * @param id the archive's own stable id, unique over all kinds
 * @param preferredNames the authorised form by language (BCP 47); the language {@code und} where none is known
 * @param parallelNames the same name in other languages or scripts
 * @param otherNames variants that may link on their own: acronyms, kunya, spellings, former names
 * @param ambiguousNames forms that only ever suggest: a bare surname, an office
 * @param existsFrom when the person was born, the body founded or the event began; null if unknown
 * @param existsTo when it ended; null if unknown or not yet
 */
public record AuthorityRecord(
        String id,
        AuthorityKind kind,
        Map<String, String> preferredNames,
        List<String> parallelNames,
        List<String> otherNames,
        List<String> ambiguousNames,
        PartialDate existsFrom,
        PartialDate existsTo,
        AuthorityStatus status) {
    public AuthorityRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        preferredNames = Map.copyOf(preferredNames);
        parallelNames = List.copyOf(parallelNames);
        otherNames = List.copyOf(otherNames);
        ambiguousNames = List.copyOf(ambiguousNames);
    }

    public static AuthorityRecordBuilder builder(String id, AuthorityKind kind) {
        return new AuthorityRecordBuilder(id, kind);
    }

    public Optional<PartialDate> from() {
        return Optional.ofNullable(existsFrom);
    }

    public Optional<PartialDate> to() {
        return Optional.ofNullable(existsTo);
    }

    /** Every name with the list it stands in, the strongest first. */
    public List<AuthorityName> names() {
        List<AuthorityName> names = new ArrayList<>();
        preferredNames.values().stream().sorted().forEach(n -> names.add(new AuthorityName(n, NameForm.PREFERRED)));
        parallelNames.forEach(n -> names.add(new AuthorityName(n, NameForm.PARALLEL)));
        otherNames.forEach(n -> names.add(new AuthorityName(n, NameForm.OTHER)));
        ambiguousNames.forEach(n -> names.add(new AuthorityName(n, NameForm.AMBIGUOUS)));
        return names;
    }

    /** The authorised form in a language, else in Arabic, else in whichever comes first; the id for a record without names. */
    public String displayName(String language) {
        String name = preferredNames.getOrDefault(language, preferredNames.get("ar"));
        return name != null
                ? name
                : names().stream().findFirst().map(AuthorityName::text).orElse(id);
    }
}
