package org.bayan.embedded.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.action.ParameterizedItem;

/** The id and the values that actions and conditions carry. */
abstract class Parameters implements ParameterizedItem, Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final HashMap<String, Serializable> values = new HashMap<>();

    Parameters(String id, Map<String, Serializable> values) {
        this.id = id;
        if (values != null) {
            this.values.putAll(values);
        }
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Serializable> getParameterValues() {
        return values;
    }

    @Override
    public Serializable getParameterValue(String name) {
        return values.get(name);
    }

    @Override
    public void setParameterValues(Map<String, Serializable> parameterValues) {
        values.clear();
        if (parameterValues != null) {
            values.putAll(parameterValues);
        }
    }

    @Override
    public void setParameterValue(String name, Serializable value) {
        values.put(name, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters item && getClass() == item.getClass() && id.equals(item.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
