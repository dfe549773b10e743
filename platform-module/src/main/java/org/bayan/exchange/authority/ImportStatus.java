package org.bayan.exchange.authority;

import java.time.Instant;
import java.util.Optional;

/**
 * An import as its file's properties tell it.
 *
 * @param message why it failed; empty otherwise
 */
public record ImportStatus(
        ImportState state,
        String message,
        ImportOptions options,
        ImportCounts counts,
        String startedBy,
        Instant startedAt,
        Optional<Instant> endedAt) {
    ImportStatus with(ImportCounts newCounts) {
        return new ImportStatus(state, message, options, newCounts, startedBy, startedAt, endedAt);
    }

    ImportStatus ended(ImportState newState, String newMessage, Instant at) {
        return new ImportStatus(newState, newMessage, options, counts, startedBy, startedAt, Optional.of(at));
    }
}
