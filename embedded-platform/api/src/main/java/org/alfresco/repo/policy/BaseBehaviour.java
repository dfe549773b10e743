package org.alfresco.repo.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.util.ParameterCheck;

/** Keeps a behaviour's frequency, and per thread whether it is switched off. */
public abstract class BaseBehaviour implements Behaviour {
    protected Behaviour.NotificationFrequency frequency = NotificationFrequency.EVERY_EVENT;
    protected Map<Class, Object> proxies = new HashMap<>();

    private final ThreadLocal<Integer> timesDisabled = ThreadLocal.withInitial(() -> 0);

    public BaseBehaviour() {}

    public BaseBehaviour(Behaviour.NotificationFrequency frequency) {
        setNotificationFrequency(frequency);
    }

    public void setNotificationFrequency(Behaviour.NotificationFrequency frequency) {
        ParameterCheck.mandatory("frequency", frequency);
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        timesDisabled.set(timesDisabled.get() + 1);
    }

    @Override
    public void enable() {
        if (timesDisabled.get() == 0) {
            throw new PolicyException("Cannot enable " + this + ", which is not disabled on this thread");
        }
        timesDisabled.set(timesDisabled.get() - 1);
    }

    @Override
    public boolean isEnabled() {
        return timesDisabled.get() == 0;
    }

    @Override
    public Behaviour.NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
