package org.bayan.routing.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What rules ask of a statement.
 *
 * @param folders names of the folders that it lies in, from below Company Home down to its own
 * @param types codes of its document types
 * @param issuerName the issuer as described
 * @param issuerIds ids of the authority records that it is linked to as issued by them
 * @param languages BCP 47 tags
 * @param lowestScore of the values that were found by rules, 0 to 1; empty where none was
 * @param conflicts keys of the fields in conflict
 * @param missing keys of the essential fields without a value
 * @param openSuggestions links that wait for a decision, 0 or more
 * @param state what became of its reading
 */
public record RoutingFacts(
        List<String> folders,
        Set<String> types,
        Optional<String> issuerName,
        Set<String> issuerIds,
        Set<String> languages,
        OptionalDouble lowestScore,
        Set<String> conflicts,
        Set<String> missing,
        int openSuggestions,
        State state) {
    public RoutingFacts {
        folders = List.copyOf(folders);
        types = Set.copyOf(types);
        issuerIds = Set.copyOf(issuerIds);
        languages = Set.copyOf(languages);
        conflicts = Set.copyOf(conflicts);
        missing = Set.copyOf(missing);
    }

    /** How the reading of a document ends. */
    public enum State {
        /** Described. */
        DONE,
        /** The content could not be read. */
        FAILED,
        /** There was nothing to read. */
        SKIPPED
    }
}
