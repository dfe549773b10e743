package org.bayan.linking.proposal;

import java.time.LocalDate;
import java.util.List;
import org.bayan.linking.find.NamedAuthority;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.PartialDate;

/** What the dates of records say at the time of one statement, of which the last possible day is known, or null. */
record Presence(LocalDate until) {
    /** Without those who did not exist yet: all that dates rule out. */
    List<NamedAuthority> existing(List<NamedAuthority> named) {
        return named.stream().filter(one -> !isUnborn(one.authority())).toList();
    }

    Existence of(AuthorityRecord record) {
        if (until == null || record.existsFrom() == null && record.existsTo() == null) {
            return Existence.UNKNOWN;
        }
        boolean ended =
                record.to().map(PartialDate::last).filter(until::isAfter).isPresent();
        return ended ? Existence.AFTER_ITS_END : Existence.DURING;
    }

    private boolean isUnborn(AuthorityRecord record) {
        return until != null
                && record.from().map(PartialDate::first).filter(until::isBefore).isPresent();
    }
}
