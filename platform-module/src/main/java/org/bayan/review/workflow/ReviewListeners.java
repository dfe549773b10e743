package org.bayan.review.workflow;

import java.util.Map;

/** Puts the listeners where the engine looks for the names that the BPMN gives them. The names stay: running workflows know them. */
public class ReviewListeners {
    private final Map<Object, Object> registry;
    private final Map<String, Object> listeners;

    /**
     * @param registry ACS's beans for expressions of the engine
     */
    public ReviewListeners(Map<Object, Object> registry, Map<String, Object> listeners) {
        this.registry = registry;
        this.listeners = listeners;
    }

    public void init() {
        registry.putAll(listeners);
    }
}
