package org.bayan.embedded.action;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.action.ActionCondition;

/** A condition of an action. */
final class HostCondition extends Parameters implements ActionCondition {
    private static final long serialVersionUID = 1L;

    private final String definitionName;
    private boolean inverted;

    HostCondition(String id, String definitionName, Map<String, Serializable> values) {
        super(id, values);
        this.definitionName = definitionName;
    }

    @Override
    public String getActionConditionDefinitionName() {
        return definitionName;
    }

    @Override
    public void setInvertCondition(boolean invertCondition) {
        this.inverted = invertCondition;
    }

    @Override
    public boolean getInvertCondition() {
        return inverted;
    }
}
