package org.alfresco.repo.policy;

import java.util.Map;

/** Keeps a behaviour's frequency, and per thread whether it is switched off. */
public abstract class BaseBehaviour implements Behaviour {
    protected Behaviour.NotificationFrequency frequency;

    protected Map<Class, Object> proxies;

    private Behaviour.NotificationFrequency notificationFrequency;

    public BaseBehaviour() {
        // TODO
    }

    public BaseBehaviour(Behaviour.NotificationFrequency frequency) {
        // TODO
    }

    public void setNotificationFrequency(Behaviour.NotificationFrequency frequency) {
        this.notificationFrequency = frequency;
    }

    @Override
    public void disable() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void enable() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isEnabled() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Behaviour.NotificationFrequency getNotificationFrequency() {
        return notificationFrequency;
    }
}
