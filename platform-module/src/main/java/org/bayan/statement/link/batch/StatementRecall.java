package org.bayan.statement.link.batch;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.linking.name.AuthorityKind;

/** Finds the statements whose texts may name somebody, without reading every text. */
public interface StatementRecall {
    /**
     * The statements in whose text one of the names may stand; some that do not have it may be among them, but none that has
     * it is missing.
     *
     * @param names as a record has them
     * @param kind of the record
     */
    List<NodeRef> naming(List<String> names, AuthorityKind kind);

    /**
     * As {@link #naming}, without waiting for what other servers have changed in the last seconds: for what only shows, and changes
     * nothing.
     */
    List<NodeRef> namingAtHand(List<String> names, AuthorityKind kind);

    /** All statements. */
    List<NodeRef> all();

    /** Whether it knows all statements. */
    boolean isReady();
}
