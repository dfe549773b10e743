package org.alfresco.service.cmr.dictionary;

import java.util.List;
import java.util.Locale;
import org.alfresco.repo.dictionary.Facetable;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property, as the class that owns it (or overrides it) defines it. */
public interface PropertyDefinition extends ClassAttributeDefinition {
    ModelDefinition getModel();

    QName getName();

    String getTitle();

    String getTitle(MessageLookup messageLookup);

    String getTitle(MessageLookup messageLookup, Locale locale);

    String getDescription();

    String getDescription(MessageLookup messageLookup);

    String getDescription(MessageLookup messageLookup, Locale locale);

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isOverride();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isMandatoryEnforced();

    boolean isProtected();

    boolean isIndexed();

    boolean isStoredInIndex();

    IndexTokenisationMode getIndexTokenisationMode();

    Facetable getFacetable();

    boolean isIndexedAtomically();

    List<ConstraintDefinition> getConstraints();
}
