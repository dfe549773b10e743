package org.bayan.statement.queue;

import java.util.List;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up the statements that are marked and in no queue: after a crash, or because the queue was full. A job lock keeps
 * the servers of a cluster from sweeping at the same time.
 */
public class PendingSweep {
    private static final Logger LOG = LoggerFactory.getLogger(PendingSweep.class);
    private static final QName LOCK = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "bayanPendingSweep");
    private static final long LOCK_MILLISECONDS = 60_000;

    private final JobLockService jobLockService;
    private final PendingStatements pendingStatements;
    private final ExtractionQueue queue;
    private final int batchSize;
    private volatile List<NodeRef> last = List.of();

    public PendingSweep(
            JobLockService jobLockService,
            PendingStatements pendingStatements,
            ExtractionQueue queue,
            ExtractionConfiguration configuration) {
        this.jobLockService = jobLockService;
        this.pendingStatements = pendingStatements;
        this.queue = queue;
        this.batchSize = configuration.sweepBatchSize();
    }

    /** Sweeps not only by the clock, but whenever a queue that was full has run dry. */
    public void init() {
        queue.whenDrained(this::sweep);
    }

    /** Queues as many pending statements as there is room for. */
    public void sweep() {
        int room = Math.min(queue.room(), batchSize);
        if (room == 0) {
            return;
        }
        String token;
        try {
            token = jobLockService.getLock(LOCK, LOCK_MILLISECONDS);
        } catch (LockAcquisitionException e) {
            LOG.debug("Another server sweeps");
            return;
        }
        boolean more;
        try {
            List<NodeRef> found = pendingStatements.find(room);
            // The same ones again are those that cannot be worked on at the moment: they wait for the clock.
            more = found.size() >= room && !found.equals(last);
            last = found;
            List<NodeRef> pending =
                    found.stream().filter(nodeRef -> !queue.isInWork(nodeRef)).toList();
            pending.forEach(queue::offer);
            if (!pending.isEmpty()) {
                LOG.info("Taken up {} statements that were still waiting", pending.size());
            }
        } finally {
            jobLockService.releaseLock(token, LOCK);
        }
        if (more) {
            queue.moreAreWaiting();
        }
    }
}
