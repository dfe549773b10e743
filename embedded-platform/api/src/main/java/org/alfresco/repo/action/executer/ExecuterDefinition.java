package org.alfresco.repo.action.executer;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** What an executer says of its action, with titles and labels in the language of whoever asks. */
record ExecuterDefinition(
        String name,
        String titleKey,
        String descriptionKey,
        boolean tracked,
        boolean adhocPropertiesAllowed,
        Set<QName> types,
        Supplier<List<ParameterDefinition>> parameters)
        implements ActionDefinition {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return I18NUtil.getMessage(titleKey);
    }

    @Override
    public String getDescription() {
        return I18NUtil.getMessage(descriptionKey);
    }

    @Override
    public boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    @Override
    public boolean hasParameterDefinitions() {
        return !getParameterDefinitions().isEmpty();
    }

    @Override
    public List<ParameterDefinition> getParameterDefinitions() {
        return parameters.get();
    }

    @Override
    public ParameterDefinition getParameterDefintion(String parameter) {
        return getParameterDefinitions().stream()
                .filter(definition -> definition.getName().equals(parameter))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Set<QName> getApplicableTypes() {
        return types;
    }

    @Override
    public boolean getTrackStatus() {
        return tracked;
    }
}
