package org.bayan.embedded.action.executer;

import java.util.List;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;

/** An executer whose parameters are named by {@link Parameter}s, with labels from the messages. */
abstract class ParameterList extends ActionExecuterAbstractBase {

    /**
     * A parameter of an action.
     *
     * @param constraint the name of the constraint on its values, or null for none, as ACS has it
     */
    record Parameter(String name, QName type, boolean mandatory, String constraint) {
        static Parameter mandatory(String name, QName type) {
            return new Parameter(name, type, true, null);
        }

        static Parameter optional(String name, QName type) {
            return new Parameter(name, type, false, null);
        }
    }

    abstract List<Parameter> parameters();

    @Override
    protected final void addParameterDefinitions(List<ParameterDefinition> paramList) {
        for (Parameter parameter : parameters()) {
            paramList.add(new ParameterDefinitionImpl(
                    parameter.name(),
                    parameter.type(),
                    parameter.mandatory(),
                    getParamDisplayLabel(parameter.name()),
                    false,
                    parameter.constraint()));
        }
    }
}
