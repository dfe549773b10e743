package org.alfresco.service.cmr.dictionary;

import java.util.Map;

/** A rule for a property's value. */
public interface Constraint {
    String getType();

    String getTitle();

    String getShortName();

    Map<String, Object> getParameters();

    void initialize();

    void evaluate(Object value);
}
