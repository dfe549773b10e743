package org.alfresco.service.cmr.action;

import java.util.Map;

/** The values that a parameter may take. */
public interface ParameterConstraint {
    String getName();

    boolean isValidValue(String value);

    String getValueDisplayLabel(String value);

    Map<String, String> getAllowableValues();

    default Map<String, String> getValues() {
        return getAllowableValues();
    }
}
