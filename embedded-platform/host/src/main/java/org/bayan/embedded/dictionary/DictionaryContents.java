package org.bayan.embedded.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** All definitions by name. Filled at start, read afterwards. */
final class DictionaryContents {
    private final Map<QName, ModelDefinition> models = new LinkedHashMap<>();
    private final Map<QName, DataTypeDefinition> dataTypes = new LinkedHashMap<>();
    private final Map<QName, ClassInModel> classes = new LinkedHashMap<>();
    private final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    private final Map<QName, ConstraintDefinition> constraints = new LinkedHashMap<>();

    void add(ModelDefinition model) {
        models.put(model.getName(), model);
    }

    void add(DataTypeDefinition type) {
        dataTypes.put(type.getName(), type);
    }

    void add(ConstraintDefinition constraint) {
        constraints.put(constraint.getName(), constraint);
    }

    void add(ClassInModel made) {
        if (classes.put(made.getName(), made) != null) {
            throw new DictionaryException("Two models define " + made + ". Rename one of them.");
        }
    }

    /** Makes the attributes that the class itself defines findable by their own name. */
    void index(ClassInModel target) {
        target.getProperties().values().stream()
                .filter(property -> property.getContainerClass() == target && !property.isOverride())
                .forEach(property -> properties.put(property.getName(), property));
        target.getAssociations().values().stream()
                .filter(association -> association.getSourceClass() == target)
                .forEach(association -> associations.put(association.getName(), association));
    }

    ModelDefinition model(QName name) {
        return models.get(name);
    }

    DataTypeDefinition dataType(QName name) {
        return dataTypes.get(name);
    }

    ClassInModel find(QName name) {
        return classes.get(name);
    }

    PropertyDefinition property(QName name) {
        return properties.get(name);
    }

    AssociationDefinition association(QName name) {
        return associations.get(name);
    }

    ConstraintDefinition constraint(QName name) {
        return constraints.get(name);
    }

    Collection<ModelDefinition> models() {
        return models.values();
    }

    Collection<DataTypeDefinition> dataTypes() {
        return dataTypes.values();
    }

    List<ClassInModel> classes(boolean aspects) {
        List<ClassInModel> found = new ArrayList<>();
        classes.values().stream().filter(each -> each.isAspect() == aspects).forEach(found::add);
        return found;
    }

    Collection<PropertyDefinition> properties() {
        return properties.values();
    }

    Collection<AssociationDefinition> associations() {
        return associations.values();
    }

    Collection<ConstraintDefinition> constraints() {
        return constraints.values();
    }
}
