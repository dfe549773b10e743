package org.alfresco.repo.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.springframework.extensions.surf.util.I18NUtil;

/** Parameters of an action, as its class declares them. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {
    protected static final String DISPLAY_LABEL = "display-label";

    protected boolean adhocPropertiesAllowed;

    protected RuntimeActionService runtimeActionService;

    private Set<Locale> locales = Set.of();

    @Override
    public String toString() {
        return name + " [title=" + getTitleKey() + ", description=" + getDescriptionKey() + "]";
    }

    public void setLocales(Set<Locale> locales) {
        this.locales = locales;
    }

    protected List<ParameterDefinition> getParameterDefintions() {
        List<ParameterDefinition> definitions = new ArrayList<>();
        addParameterDefinitions(definitions);
        return definitions;
    }

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    protected Map<Locale, List<ParameterDefinition>> getLocalizedParameterDefinitions() {
        Map<Locale, List<ParameterDefinition>> localised = new HashMap<>();
        localised.put(Locale.ROOT, getParameterDefintions());
        locales.forEach(locale -> localised.put(locale, labelled(locale)));
        return localised;
    }

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        this.runtimeActionService = runtimeActionService;
    }

    protected String getTitleKey() {
        return name + ".title";
    }

    protected String getDescriptionKey() {
        return name + ".description";
    }

    public void setAdhocPropertiesAllowed(boolean allowed) {
        this.adhocPropertiesAllowed = allowed;
    }

    protected boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(labelKey(paramName));
    }

    protected String getParamDisplayLabel(String paramName, Locale locale) {
        return I18NUtil.getMessage(labelKey(paramName), locale);
    }

    protected void checkMandatoryProperties(
            ParameterizedItem ruleItem, ParameterizedItemDefinition ruleItemDefinition) {
        for (ParameterDefinition definition : ruleItemDefinition.getParameterDefinitions()) {
            if (definition.isMandatory() && ruleItem.getParameterValue(definition.getName()) == null) {
                throw new RuleServiceException("A value for the mandatory parameter " + definition.getName()
                        + " has not been set on the rule item " + ruleItemDefinition.getName());
            }
        }
    }

    private String labelKey(String parameter) {
        return name + "." + parameter + "." + DISPLAY_LABEL;
    }

    private List<ParameterDefinition> labelled(Locale locale) {
        List<ParameterDefinition> definitions = new ArrayList<>();
        for (ParameterDefinition definition : getParameterDefintions()) {
            definitions.add(new ParameterDefinitionImpl(
                    definition.getName(),
                    definition.getType(),
                    definition.isMandatory(),
                    getParamDisplayLabel(definition.getName(), locale),
                    definition.isMultiValued(),
                    definition.getParameterConstraintName()));
        }
        return definitions;
    }
}
