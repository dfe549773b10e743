package org.bayan.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** The models, own ones and those of modules. Models are added at start, before anything reads them. */
public final class HostDictionary implements DictionaryService {
    private final DictionaryContents contents = new DictionaryContents();
    private final Namespaces namespaces;

    public HostDictionary(Namespaces namespaces) {
        this.namespaces = namespaces;
    }

    /** Adds a model by its class path name. */
    public void addModel(String resource) {
        String path = resource.startsWith("/") ? resource.substring(1) : resource;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new DictionaryException("There is no model " + path + " on the class path");
            }
            new ModelCompiler(contents, namespaces, ModelReader.read(in, path), path).compile();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public Collection<QName> getAllModels() {
        return contents.models().stream().map(ModelDefinition::getName).toList();
    }

    @Override
    public ModelDefinition getModel(QName model) {
        return contents.model(model);
    }

    @Override
    public ModelDefinition getModelByNamespaceUri(String uri) {
        return contents.models().stream()
                .filter(model -> model.isNamespaceDefined(uri))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<QName> getAllDataTypes() {
        return contents.dataTypes().stream().map(DataTypeDefinition::getName).toList();
    }

    @Override
    public Collection<QName> getDataTypes(QName model) {
        return contents.dataTypes().stream()
                .filter(type -> type.getModel().getName().equals(model))
                .map(DataTypeDefinition::getName)
                .toList();
    }

    @Override
    public DataTypeDefinition getDataType(QName name) {
        return contents.dataType(name);
    }

    @Override
    public DataTypeDefinition getDataType(Class<?> javaClass) {
        return contents.dataTypes().stream()
                .filter(type -> type.getJavaClassName().equals(javaClass.getName()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<QName> getAllTypes() {
        return namesOf(contents.classes(false), each -> true);
    }

    @Override
    public Collection<QName> getAllTypes(boolean includeInherited) {
        return getAllTypes();
    }

    @Override
    public Collection<QName> getTypes(QName model) {
        return namesOf(
                contents.classes(false), each -> each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubTypes(QName type, boolean follow) {
        return subclasses(type, follow, false);
    }

    @Override
    public TypeDefinition getType(QName name) {
        return contents.find(name) instanceof TypeDefinition ? (TypeDefinition) contents.find(name) : null;
    }

    @Override
    public TypeDefinition getAnonymousType(QName name) {
        throw new UnsupportedOperationException("DictionaryService.getAnonymousType");
    }

    @Override
    public TypeDefinition getAnonymousType(QName type, Collection<QName> aspects) {
        throw new UnsupportedOperationException("DictionaryService.getAnonymousType");
    }

    @Override
    public Collection<QName> getAllAspects() {
        return namesOf(contents.classes(true), each -> true);
    }

    @Override
    public Collection<QName> getAllAspects(boolean includeInherited) {
        return getAllAspects();
    }

    @Override
    public Collection<QName> getAspects(QName model) {
        return namesOf(contents.classes(true), each -> each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getSubAspects(QName aspect, boolean follow) {
        return subclasses(aspect, follow, true);
    }

    @Override
    public AspectDefinition getAspect(QName name) {
        return contents.find(name) instanceof AspectDefinition ? (AspectDefinition) contents.find(name) : null;
    }

    @Override
    public ClassDefinition getClass(QName name) {
        return contents.find(name);
    }

    @Override
    public boolean isSubClass(QName className, QName ofClassName) {
        for (ClassDefinition each = getClass(className); each != null; each = each.getParentClassDefinition()) {
            if (each.getName().equals(ofClassName)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PropertyDefinition getProperty(QName propertyName) {
        return contents.property(propertyName);
    }

    @Override
    public PropertyDefinition getProperty(QName className, QName propertyName) {
        ClassDefinition owner = getClass(className);
        PropertyDefinition own = owner == null ? null : owner.getProperties().get(propertyName);
        if (own != null || owner == null) {
            return own;
        }
        return owner.getDefaultAspects().stream()
                .map(aspect -> aspect.getProperties().get(propertyName))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<QName, PropertyDefinition> getPropertyDefs(QName className) {
        ClassDefinition owner = getClass(className);
        return owner == null ? new LinkedHashMap<>() : owner.getProperties();
    }

    @Override
    public Collection<QName> getAllProperties(QName dataType) {
        return properties(
                each -> dataType == null || each.getDataType().getName().equals(dataType));
    }

    @Override
    public Collection<QName> getProperties(QName model) {
        return properties(each -> each.getModel().getName().equals(model));
    }

    @Override
    public Collection<QName> getProperties(QName model, QName dataType) {
        return properties(each -> each.getModel().getName().equals(model)
                && (dataType == null || each.getDataType().getName().equals(dataType)));
    }

    private Collection<QName> properties(Predicate<PropertyDefinition> filter) {
        return contents.properties().stream()
                .filter(filter)
                .map(PropertyDefinition::getName)
                .toList();
    }

    @Override
    public AssociationDefinition getAssociation(QName associationName) {
        return contents.association(associationName);
    }

    @Override
    public Collection<QName> getAllAssociations() {
        return contents.associations().stream()
                .map(AssociationDefinition::getName)
                .toList();
    }

    @Override
    public Collection<QName> getAllAssociations(boolean includeInherited) {
        return getAllAssociations();
    }

    @Override
    public Collection<QName> getAssociations(QName model) {
        return contents.associations().stream()
                .filter(each -> each.getModel().getName().equals(model))
                .map(AssociationDefinition::getName)
                .toList();
    }

    @Override
    public ConstraintDefinition getConstraint(QName constraintQName) {
        return contents.constraint(constraintQName);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model) {
        return getConstraints(model, false);
    }

    @Override
    public Collection<ConstraintDefinition> getConstraints(QName model, boolean referenceableDefsOnly) {
        return contents.constraints().stream()
                .filter(each -> each.getModel().getName().equals(model))
                .toList();
    }

    private Collection<QName> subclasses(QName parent, boolean follow, boolean aspects) {
        List<ClassInModel> all = contents.classes(aspects);
        return follow
                ? namesOf(all, each -> isSubClass(each.getName(), parent))
                : namesOf(all, each -> parent.equals(each.getParentName()));
    }

    private static Set<QName> namesOf(List<ClassInModel> classes, Predicate<ClassInModel> filter) {
        Stream<ClassInModel> found = classes.stream().filter(filter);
        return found.map(ClassInModel::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String getMessage(String messageKey) {
        return I18NUtil.getMessage(messageKey);
    }

    @Override
    public String getMessage(String messageKey, Locale locale) {
        return I18NUtil.getMessage(messageKey, locale);
    }

    @Override
    public String getMessage(String messageKey, Object... params) {
        return I18NUtil.getMessage(messageKey, params);
    }

    @Override
    public String getMessage(String messageKey, Locale locale, Object... params) {
        return I18NUtil.getMessage(messageKey, locale, params);
    }
}
