package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Locks by name that keep one job from running twice at a time. */
public interface JobLockService {
    void getTransactionalLock(QName lockQName, long timeToLive);

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void releaseLock(String lockToken, QName lockQName);

    boolean releaseLockVerify(String lockToken, QName lockQName);

    /** Asked whether a long job still needs its lock. */
    interface JobLockRefreshCallback {
        boolean isActive();

        void lockReleased();
    }
}
