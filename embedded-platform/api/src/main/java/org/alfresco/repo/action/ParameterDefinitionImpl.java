package org.alfresco.repo.action;

import java.io.Serializable;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;

/** A parameter as an action's class declares it. */
public class ParameterDefinitionImpl implements ParameterDefinition, Serializable {
    public ParameterDefinitionImpl(String name, QName type, boolean isMandatory, String displayLabel) {
        // TODO
    }

    public ParameterDefinitionImpl(
            String name, QName type, boolean isMandatory, String displayLabel, boolean isMultiValued) {
        // TODO
    }

    public ParameterDefinitionImpl(
            String name,
            QName type,
            boolean isMandatory,
            String displayLabel,
            boolean isMultiValued,
            String parameterConstraintName) {
        // TODO
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public QName getType() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isMandatory() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isMultiValued() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getDisplayLabel() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getParameterConstraintName() {
        throw new UnsupportedOperationException("TODO");
    }
}
