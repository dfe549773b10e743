package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** Read access to all models. */
public interface DictionaryService extends MessageLookup {
    Collection<QName> getAllModels();

    ModelDefinition getModel(QName model);

    Collection<QName> getAllDataTypes();

    Collection<QName> getDataTypes(QName model);

    DataTypeDefinition getDataType(Class<?> javaClass);

    DataTypeDefinition getDataType(QName name);

    Collection<QName> getAllTypes();

    Collection<QName> getAllTypes(boolean includeInherited);

    Collection<QName> getSubTypes(QName type, boolean follow);

    Collection<QName> getTypes(QName model);

    TypeDefinition getType(QName name);

    TypeDefinition getAnonymousType(QName name);

    TypeDefinition getAnonymousType(QName type, Collection<QName> aspects);

    Collection<QName> getAllAspects();

    Collection<QName> getAllAspects(boolean includeInherited);

    Collection<QName> getSubAspects(QName aspect, boolean follow);

    Collection<QName> getAspects(QName model);

    Collection<QName> getAssociations(QName model);

    AspectDefinition getAspect(QName name);

    ClassDefinition getClass(QName name);

    boolean isSubClass(QName className, QName ofClassName);

    PropertyDefinition getProperty(QName propertyName);

    PropertyDefinition getProperty(QName className, QName propertyName);

    Map<QName, PropertyDefinition> getPropertyDefs(QName className);

    Collection<QName> getAllProperties(QName dataType);

    Collection<QName> getProperties(QName model);

    Collection<QName> getProperties(QName model, QName dataType);

    AssociationDefinition getAssociation(QName associationName);

    Collection<QName> getAllAssociations();

    Collection<QName> getAllAssociations(boolean includeInherited);

    ConstraintDefinition getConstraint(QName constraintQName);

    Collection<ConstraintDefinition> getConstraints(QName model);

    Collection<ConstraintDefinition> getConstraints(QName model, boolean referenceableDefsOnly);

    ModelDefinition getModelByNamespaceUri(String uri);
}
