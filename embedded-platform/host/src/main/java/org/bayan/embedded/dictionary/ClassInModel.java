package org.bayan.embedded.dictionary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A type or an aspect with all that it has of its own and from its ancestors. */
abstract class ClassInModel implements ClassDefinition {
    private final ModelDefinition model;
    private final Labels labels;
    private final ClassInModel parent;
    private final Boolean archive;
    private final Boolean included;
    private final Map<QName, PropertyDefinition> properties = new LinkedHashMap<>();
    private final Map<QName, AssociationDefinition> associations = new LinkedHashMap<>();
    private final List<AspectDefinition> ownAspects = new ArrayList<>();

    ClassInModel(ModelDefinition model, Labels labels, ClassInModel parent, Boolean archive, Boolean included) {
        this.model = model;
        this.labels = labels;
        this.parent = parent;
        this.archive = archive == null && parent != null ? parent.archive : archive;
        this.included = included == null && parent != null ? parent.included : included;
        if (parent != null) {
            properties.putAll(parent.properties);
            associations.putAll(parent.associations);
        }
    }

    /** A node type. */
    static final class Type extends ClassInModel implements TypeDefinition {
        Type(ModelDefinition model, Labels labels, ClassInModel parent, Boolean archive, Boolean included) {
            super(model, labels, parent, archive, included);
        }

        @Override
        public boolean isAspect() {
            return false;
        }
    }

    /** An aspect. */
    static final class Aspect extends ClassInModel implements AspectDefinition {
        Aspect(ModelDefinition model, Labels labels, ClassInModel parent, Boolean archive, Boolean included) {
            super(model, labels, parent, archive, included);
        }

        @Override
        public boolean isAspect() {
            return true;
        }
    }

    void add(PropertyDefinition property) {
        properties.put(property.getName(), property);
    }

    void add(AssociationDefinition association) {
        associations.put(association.getName(), association);
    }

    void add(AspectDefinition mandatoryAspect) {
        ownAspects.add(mandatoryAspect);
    }

    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return labels.name();
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
    public String getDescription() {
        return labels.description(null);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return labels.description(messageLookup);
    }

    @Override
    public QName getParentName() {
        return parent == null ? null : parent.getName();
    }

    @Override
    public ClassDefinition getParentClassDefinition() {
        return parent;
    }

    @Override
    public Boolean getArchive() {
        return archive;
    }

    @Override
    public Boolean getIncludedInSuperTypeQuery() {
        return included == null ? Boolean.TRUE : included;
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        return new LinkedHashMap<>(properties);
    }

    /** The defaults of the class itself, its ancestors and its mandatory aspects, as the model writes them. */
    @Override
    public Map<QName, Serializable> getDefaultValues() {
        Map<QName, Serializable> defaults = new LinkedHashMap<>();
        getDefaultAspects().forEach(aspect -> defaults.putAll(aspect.getDefaultValues()));
        properties.values().stream()
                .filter(property -> property.getDefaultValue() != null)
                .forEach(property -> defaults.put(property.getName(), property.getDefaultValue()));
        return defaults;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        return new LinkedHashMap<>(associations);
    }

    @Override
    public boolean isContainer() {
        return !getChildAssociations().isEmpty();
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        Map<QName, ChildAssociationDefinition> found = new LinkedHashMap<>();
        associations.forEach((name, association) -> {
            if (association instanceof ChildAssociationDefinition) {
                found.put(name, (ChildAssociationDefinition) association);
            }
        });
        return found;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return getDefaultAspects(true);
    }

    /** The aspects that every node of the class has; those of the ancestors too, when asked for. */
    @Override
    public List<AspectDefinition> getDefaultAspects(boolean inherited) {
        Set<AspectDefinition> all = new LinkedHashSet<>(ownAspects);
        if (inherited) {
            ownAspects.forEach(aspect -> all.addAll(aspect.getDefaultAspects(true)));
            if (parent != null) {
                all.addAll(parent.getDefaultAspects(true));
            }
        }
        return new ArrayList<>(all);
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        return getDefaultAspects().stream()
                .map(ClassDefinition::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return getName().toPrefixString();
    }
}
