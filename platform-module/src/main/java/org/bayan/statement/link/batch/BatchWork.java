package org.bayan.statement.link.batch;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** What batches do with statements. */
public interface BatchWork {
    /** Whether it can be done now; if not, it is tried again later. */
    boolean isReady(LinkBatch batch);

    /** The statements to look at, those included that have been done before a crash. Must run in a transaction. */
    List<NodeRef> statements(LinkBatch batch);

    /**
     * Does the work for one statement; does nothing for one that is gone, or that has been done. Must run in a transaction.
     */
    Tally apply(LinkBatch batch, NodeRef statement);

    /** The statements that a batch has changed. Must run in a transaction. */
    List<NodeRef> changed(LinkBatch batch);

    /** Takes back what the batch did to one statement. Must run in a transaction. */
    void undo(LinkBatch batch, NodeRef statement);
}
