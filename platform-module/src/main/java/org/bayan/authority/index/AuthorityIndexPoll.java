package org.bayan.authority.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the scheduler does every few seconds: brings the index up to date, and now and then shortens its log. */
public class AuthorityIndexPoll {
    private static final Logger LOG = LoggerFactory.getLogger(AuthorityIndexPoll.class);
    private static final QName LOCK =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "bayanAuthorityChangeLog");
    private static final Duration LOCK_TIME = Duration.ofMinutes(1);
    private static final Duration BETWEEN_PRUNINGS = Duration.ofMinutes(1);

    private final AuthorityIndex index;
    private final ChangeLog log;
    private final JobLockService jobLockService;
    private final Transactions transactions;
    private final Clock clock;
    private Instant lastPruning;

    public AuthorityIndexPoll(
            AuthorityIndex index,
            ChangeLog log,
            JobLockService jobLockService,
            Transactions transactions,
            Clock clock) {
        this.index = index;
        this.log = log;
        this.jobLockService = jobLockService;
        this.transactions = transactions;
        this.clock = clock;
        this.lastPruning = clock.instant();
    }

    /** One turn. */
    public void run() {
        index.poll();
        Instant now = clock.instant();
        if (lastPruning.plus(BETWEEN_PRUNINGS).isBefore(now)) {
            lastPruning = now;
            prune();
        }
    }

    private void prune() {
        String token;
        try {
            token = jobLockService.getLock(LOCK, LOCK_TIME.toMillis());
        } catch (LockAcquisitionException e) {
            LOG.debug("Another server shortens the log");
            return;
        }
        try {
            transactions.write(() -> {
                log.prune();
                return null;
            });
        } finally {
            jobLockService.releaseLock(token, LOCK);
        }
    }
}
