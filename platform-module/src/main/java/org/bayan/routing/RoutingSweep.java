package org.bayan.routing;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes what is marked and was not routed: after a crash, or when a review could not be started. A job lock keeps the servers of a
 * cluster from doing so at the same time.
 */
public class RoutingSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RoutingSweep.class);
    private static final QName LOCK = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "bayanRoutingSweep");
    private static final long LOCK_MILLISECONDS = 600_000;
    private static final String QUERY = "ASPECT:\"bay:routed\" AND =bay:routingState:\"pending\"";
    private static final int MOST = 500;

    private final JobLockService jobLockService;
    private final DatabaseQuery databaseQuery;
    private final NodeService nodeService;
    private final Transactions transactions;
    private final StatementRouting routing;
    private final Clock clock;
    private final Duration fresh;

    /** @param fresh how old a mark is at most that is still being routed by whoever described the statement */
    public RoutingSweep(
            JobLockService jobLockService,
            DatabaseQuery databaseQuery,
            NodeService nodeService,
            Transactions transactions,
            StatementRouting routing,
            Clock clock,
            Duration fresh) {
        this.jobLockService = jobLockService;
        this.databaseQuery = databaseQuery;
        this.nodeService = nodeService;
        this.transactions = transactions;
        this.routing = routing;
        this.clock = clock;
        this.fresh = fresh;
    }

    /** Does nothing if another server is at it. */
    public void sweep() {
        String token;
        try {
            token = jobLockService.getLock(LOCK, LOCK_MILLISECONDS);
        } catch (LockAcquisitionException e) {
            LOG.debug("Another server routes what is left");
            return;
        }
        try {
            List<NodeRef> left = transactions.read(() -> databaseQuery.find(QUERY, MOST).stream()
                    .filter(this::isStale)
                    .toList());
            left.forEach(routing::route);
            if (!left.isEmpty()) {
                LOG.info("Taken up {} statements that still waited for their routing", left.size());
            }
        } finally {
            jobLockService.releaseLock(token, LOCK);
        }
    }

    private boolean isStale(NodeRef statement) {
        Date latest = Date.from(clock.instant().minus(fresh));
        return nodeService.getProperty(statement, BayanModel.PROP_ROUTED_AT) instanceof Date marked
                && marked.before(latest);
    }
}
