package org.alfresco.service.cmr.action;

/** A condition that an action depends on. */
public interface ActionCondition extends ParameterizedItem {
    String getActionConditionDefinitionName();

    void setInvertCondition(boolean invertCondition);

    boolean getInvertCondition();
}
