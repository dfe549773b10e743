package org.alfresco.service.cmr.action;

import java.util.List;

/** Conditions joined by and, or by or. */
public interface CompositeActionCondition extends ActionCondition {
    String COMPOSITE_CONDITION = "composite-condition";

    boolean hasActionConditions();

    void addActionCondition(ActionCondition ActionCondition);

    void addActionCondition(int index, ActionCondition ActionCondition);

    void setActionCondition(int index, ActionCondition ActionCondition);

    int indexOfActionCondition(ActionCondition ActionCondition);

    List<ActionCondition> getActionConditions();

    ActionCondition getActionCondition(int index);

    void removeActionCondition(ActionCondition ActionCondition);

    void removeAllActionConditions();

    boolean isORCondition();

    void setORCondition(boolean andOr);
}
