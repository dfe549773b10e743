package org.alfresco.repo.policy;

/** Code that runs when a policy is raised. */
public interface Behaviour {
    <T> T getInterface(Class<T> policy);

    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();

    /** When a behaviour runs within a transaction. */
    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT;
    }
}
