package org.bayan.embedded.dictionary;

import java.util.List;
import java.util.Locale;
import org.alfresco.repo.dictionary.Facetable;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property as one class defines or overrides it. */
final class PropertyInModel implements PropertyDefinition {
    private final ClassDefinition container;
    private final QName name;
    private final Labels labels;
    private final DataTypeDefinition type;
    private final Settings settings;
    private final boolean override;

    /** What a class may say about a property, and a subclass may say otherwise. */
    record Settings(
            String defaultValue,
            boolean multiple,
            boolean mandatory,
            boolean enforced,
            boolean isProtected,
            boolean indexed,
            IndexTokenisationMode tokenisation,
            Facetable facetable,
            List<ConstraintDefinition> constraints) {}

    PropertyInModel(
            ClassDefinition container,
            QName name,
            Labels labels,
            DataTypeDefinition type,
            Settings settings,
            boolean override) {
        this.container = container;
        this.name = name;
        this.labels = labels;
        this.type = type;
        this.settings = settings;
        this.override = override;
    }

    Settings settings() {
        return settings;
    }

    PropertyInModel overriddenIn(ClassDefinition subclass, Settings changed) {
        return new PropertyInModel(subclass, name, labels, type, changed, true);
    }

    @Override
    public ModelDefinition getModel() {
        return container.getModel();
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle() {
        return labels.title(null);
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return labels.title(messageLookup);
    }

    @Override
    public String getTitle(MessageLookup messageLookup, Locale locale) {
        return labels.title(messageLookup, locale);
    }

    @Override
    public String getDescription() {
        return labels.description(null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup, Locale locale) {
        return labels.description(messageLookup, locale);
    }

    @Override
    public String getDefaultValue() {
        return settings.defaultValue();
    }

    @Override
    public DataTypeDefinition getDataType() {
        return type;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return container;
    }

    @Override
    public boolean isOverride() {
        return override;
    }

    @Override
    public boolean isMultiValued() {
        return settings.multiple();
    }

    @Override
    public boolean isMandatory() {
        return settings.mandatory();
    }

    @Override
    public boolean isMandatoryEnforced() {
        return settings.enforced();
    }

    @Override
    public boolean isProtected() {
        return settings.isProtected();
    }

    @Override
    public boolean isIndexed() {
        return settings.indexed();
    }

    @Override
    public boolean isStoredInIndex() {
        return settings.indexed();
    }

    @Override
    public IndexTokenisationMode getIndexTokenisationMode() {
        return settings.tokenisation();
    }

    @Override
    public Facetable getFacetable() {
        return settings.facetable();
    }

    @Override
    public boolean isIndexedAtomically() {
        return settings.indexed();
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return settings.constraints();
    }

    @Override
    public String toString() {
        return name.toPrefixString();
    }
}
