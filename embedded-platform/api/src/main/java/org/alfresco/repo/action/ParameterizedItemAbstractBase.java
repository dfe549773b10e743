package org.alfresco.repo.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;

/** Parameters of an action, as its class declares them. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {
    protected static final String DISPLAY_LABEL = "display-label";

    protected boolean adhocPropertiesAllowed;

    protected RuntimeActionService runtimeActionService;

    private Set<Locale> locales;

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setLocales(Set<Locale> locales) {
        this.locales = locales;
    }

    protected List<ParameterDefinition> getParameterDefintions() {
        throw new UnsupportedOperationException("TODO");
    }

    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    protected Map<Locale, List<ParameterDefinition>> getLocalizedParameterDefinitions() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setRuntimeActionService(RuntimeActionService runtimeActionService) {
        throw new UnsupportedOperationException("TODO");
    }

    protected String getTitleKey() {
        throw new UnsupportedOperationException("TODO");
    }

    protected String getDescriptionKey() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setAdhocPropertiesAllowed(boolean allowed) {
        throw new UnsupportedOperationException("TODO");
    }

    protected boolean getAdhocPropertiesAllowed() {
        throw new UnsupportedOperationException("TODO");
    }

    protected String getParamDisplayLabel(String paramName) {
        throw new UnsupportedOperationException("TODO");
    }

    protected String getParamDisplayLabel(String paramName, Locale locale) {
        throw new UnsupportedOperationException("TODO");
    }

    protected void checkMandatoryProperties(
            ParameterizedItem ruleItem, ParameterizedItemDefinition ruleItemDefinition) {
        throw new UnsupportedOperationException("TODO");
    }
}
