package org.bayan.embedded.job;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.store.Unsupported;

/** Locks of jobs. One host is one server, so they live in its memory. */
public class HostJobLockService implements JobLockService {
    private final Map<QName, Held> locks = new ConcurrentHashMap<>();

    private record Held(String token, long until) {
        boolean isOver() {
            return until < System.currentTimeMillis();
        }
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        String token = UUID.randomUUID().toString();
        Held mine = new Held(token, System.currentTimeMillis() + timeToLive);
        Held now = locks.merge(lockQName, mine, (held, wanted) -> held.isOver() ? wanted : held);
        if (now != mine) {
            throw new LockAcquisitionException(lockQName, token);
        }
        return token;
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        Held refreshed = locks.computeIfPresent(
                lockQName,
                (name, held) -> held.token().equals(lockToken)
                        ? new Held(lockToken, System.currentTimeMillis() + timeToLive)
                        : held);
        if (refreshed == null || !refreshed.token().equals(lockToken)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        Held held = locks.get(lockQName);
        return held != null && held.token().equals(lockToken) && locks.remove(lockQName, held);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        throw Unsupported.call("JobLockService.getLock with a callback");
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        throw Unsupported.call("JobLockService.getLock with retries");
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        throw Unsupported.call("JobLockService.refreshLock with a callback");
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        throw Unsupported.call("JobLockService.getTransactionalLock");
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        throw Unsupported.call("JobLockService.getTransactionalLock with retries");
    }
}
