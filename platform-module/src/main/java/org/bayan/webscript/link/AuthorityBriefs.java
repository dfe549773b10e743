package org.bayan.webscript.link;

import java.util.Optional;
import org.bayan.authority.index.AuthorityEntry;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.statement.link.AuthorityReference;
import org.bayan.statement.link.VisibleRecords;
import org.bayan.webscript.authority.AuthorityBrief;

/** Shows authority records to those who may see them, and to nobody else. */
public class AuthorityBriefs {
    private final VisibleRecords visible;
    private final AuthorityIndex index;
    private final AuthorityRecords records;

    public AuthorityBriefs(VisibleRecords visible, AuthorityIndex index, AuthorityRecords records) {
        this.visible = visible;
        this.index = index;
        this.records = records;
    }

    /** The record that stands for an id now; empty if there is none for the caller's eyes. */
    Optional<AuthorityBrief> of(String authorityId) {
        return visible.current(authorityId).map(this::brief);
    }

    /** The index knows a record only after the transaction that made it. */
    private AuthorityBrief brief(AuthorityReference record) {
        return AuthorityBrief.of(index.byNode(record.nodeRef())
                .orElseGet(
                        () -> new AuthorityEntry(record.nodeRef(), records.read(record.nodeRef()), Optional.empty())));
    }
}
