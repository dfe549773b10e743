package org.bayan.linking.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement as linking sees it.
 *
 * @param text the plain text that all offsets count in, in UTF-16 code units
 * @param stated names of the labelled block and of the issuer, in the order of the text
 * @param statedUntil the last day that the statement can be of; null if unknown. Who did not exist by then is ruled out
 * @param linked ids of the authorities that a person or an earlier run has linked: company that tells homonyms apart
 */
public record LinkingInput(String text, List<StatedName> stated, LocalDate statedUntil, Set<String> linked) {
    public LinkingInput {
        stated = List.copyOf(stated);
        linked = Set.copyOf(linked);
    }

    public static LinkingInput of(String text) {
        return new LinkingInput(text, List.of(), null, Set.of());
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(statedUntil);
    }
}
