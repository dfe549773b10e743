package org.bayan.embedded.store;

import org.springframework.dao.ConcurrencyFailureException;

/** Another transaction changed the same record first. The work may be run again. */
public final class WriteConflictException extends ConcurrencyFailureException {
    WriteConflictException(String table, Object key) {
        super("Another transaction changed " + table + " " + key + " first");
    }
}
