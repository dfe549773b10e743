package org.bayan.routing.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** A described decree, of which a test changes what it is about. */
record Facts(
        List<String> folders,
        Set<String> types,
        String issuer,
        Set<String> issuerIds,
        Set<String> languages,
        Double score,
        Set<String> conflicts,
        Set<String> missing,
        int suggestions,
        RoutingFacts.State state) {
    static final Facts DECREE = new Facts(
            List.of("Sites", "press", "documentLibrary", "الوارد"),
            Set.of("decree"),
            "رئاسة الجمهورية",
            Set.of(),
            Set.of("ar-SY"),
            0.75,
            Set.of(),
            Set.of(),
            0,
            RoutingFacts.State.DONE);

    RoutingFacts facts() {
        return new RoutingFacts(
                folders,
                types,
                Optional.ofNullable(issuer),
                issuerIds,
                languages,
                score == null ? OptionalDouble.empty() : OptionalDouble.of(score),
                conflicts,
                missing,
                suggestions,
                state);
    }

    Facts issued(String name, Set<String> ids) {
        return new Facts(folders, types, name, ids, languages, score, conflicts, missing, suggestions, state);
    }

    Facts scored(Double newScore) {
        return new Facts(
                folders, types, issuer, issuerIds, languages, newScore, conflicts, missing, suggestions, state);
    }

    Facts lacking(Set<String> newConflicts, Set<String> newMissing, int newSuggestions) {
        return new Facts(
                folders, types, issuer, issuerIds, languages, score, newConflicts, newMissing, newSuggestions, state);
    }

    Facts ended(RoutingFacts.State newState) {
        return new Facts(
                folders, types, issuer, issuerIds, languages, score, conflicts, missing, suggestions, newState);
    }
}
