package org.bayan.embedded.dictionary;

import static org.bayan.embedded.dictionary.ModelReader.all;
import static org.bayan.embedded.dictionary.ModelReader.attribute;
import static org.bayan.embedded.dictionary.ModelReader.flag;
import static org.bayan.embedded.dictionary.ModelReader.has;
import static org.bayan.embedded.dictionary.ModelReader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alfresco.repo.dictionary.Facetable;
import org.alfresco.repo.dictionary.IndexTokenisationMode;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.dictionary.PropertyInModel.Settings;
import org.w3c.dom.Element;

/** Adds properties, associations, mandatory aspects and overrides to the classes of a model. */
final class AttributeCompiler {
    private final DictionaryContents contents;
    private final ConstraintCompiler constraints;
    private final Function<String, QName> names;
    private final LabelMaker labels;

    /** Makes the labels of a part of the model. */
    interface LabelMaker {
        Labels make(String kind, QName name, Element element);
    }

    AttributeCompiler(
            DictionaryContents contents,
            ConstraintCompiler constraints,
            Function<String, QName> names,
            LabelMaker labels) {
        this.contents = contents;
        this.constraints = constraints;
        this.names = names;
        this.labels = labels;
    }

    /** Parents come before children, so that inherited attributes are there; they are added to the subclass as well. */
    void addTo(ClassInModel target, Element element) {
        inherit(target);
        all(element, "properties", "property").forEach(each -> target.add(property(target, each)));
        all(element, "associations", "association").forEach(each -> target.add(association(target, each)));
        all(element, "associations", "child-association").forEach(each -> target.add(child(target, each)));
        all(element, "overrides", "property").forEach(each -> target.add(override(target, each)));
        for (Element aspect : all(element, "mandatory-aspects", "aspect")) {
            ClassInModel found = ModelCompiler.require(
                    contents, names.apply(aspect.getTextContent().strip()), target);
            if (!(found instanceof AspectDefinition)) {
                throw new DictionaryException(target + " has the mandatory aspect " + found + ", which is a type");
            }
            target.add((AspectDefinition) found);
        }
        contents.index(target);
    }

    private void inherit(ClassInModel target) {
        ClassInModel parent = (ClassInModel) target.getParentClassDefinition();
        if (parent != null) {
            parent.getProperties().values().forEach(target::add);
            parent.getAssociations().values().forEach(target::add);
        }
    }

    private PropertyInModel property(ClassInModel target, Element element) {
        QName name = names.apply(element.getAttribute("name"));
        DataTypeDefinition type = contents.dataType(names.apply(text(element, "type")));
        if (type == null) {
            throw new DictionaryException(
                    "The property " + name.toPrefixString() + " has the unknown type " + text(element, "type"));
        }
        Settings settings = new Settings(
                text(element, "default"),
                flag(element, false, "multiple"),
                flag(element, false, "mandatory"),
                enforced(element),
                flag(element, false, "protected"),
                !has(element, "index")
                        || !"false".equals(attribute(all(element, "index").get(0), "enabled")),
                tokenisation(text(element, "index", "tokenised")),
                facetable(text(element, "index", "facetable")),
                constraintsOf(element, name, List.of()));
        return new PropertyInModel(target, name, labels.make("property", name, element), type, settings, false);
    }

    private static boolean enforced(Element element) {
        return has(element, "mandatory")
                && "true".equals(attribute(all(element, "mandatory").get(0), "enforced"));
    }

    private static IndexTokenisationMode tokenisation(String text) {
        return text == null ? IndexTokenisationMode.TRUE : IndexTokenisationMode.deserializer(text);
    }

    private static Facetable facetable(String text) {
        return text == null ? Facetable.UNSET : Facetable.deserializer(text);
    }

    private List<ConstraintDefinition> constraintsOf(
            Element element, QName property, List<ConstraintDefinition> inherited) {
        List<ConstraintDefinition> found = new ArrayList<>(inherited);
        all(element, "constraints", "constraint").forEach(each -> found.add(constraints.ofProperty(each, property)));
        return found;
    }

    private PropertyInModel override(ClassInModel target, Element element) {
        QName name = names.apply(element.getAttribute("name"));
        PropertyInModel inherited = (PropertyInModel) target.getProperties().get(name);
        if (inherited == null) {
            throw new DictionaryException(
                    target + " overrides " + name.toPrefixString() + ", which it does not inherit");
        }
        Settings old = inherited.settings();
        Settings changed = new Settings(
                has(element, "default") ? text(element, "default") : old.defaultValue(),
                old.multiple(),
                has(element, "mandatory") ? flag(element, false, "mandatory") : old.mandatory(),
                has(element, "mandatory") ? enforced(element) : old.enforced(),
                old.isProtected(),
                old.indexed(),
                old.tokenisation(),
                old.facetable(),
                constraintsOf(element, name, old.constraints()));
        return inherited.overriddenIn(target, changed);
    }

    private AssociationInModel association(ClassInModel target, Element element) {
        QName name = names.apply(element.getAttribute("name"));
        return new AssociationInModel(target, labels.make("association", name, element), ends(target, element, true));
    }

    private ChildAssociationInModel child(ClassInModel target, Element element) {
        QName name = names.apply(element.getAttribute("name"));
        return new ChildAssociationInModel(
                target,
                labels.make("childassociation", name, element),
                ends(target, element, false),
                text(element, "child-name"),
                flag(element, true, "duplicate"),
                flag(element, false, "propagateTimestamps"));
    }

    private AssociationInModel.Ends ends(ClassInModel target, Element element, boolean peer) {
        QName targetClass = names.apply(text(element, "target", "class"));
        List<Element> mandatory = all(element, "target", "mandatory");
        return new AssociationInModel.Ends(
                role(element, "source"),
                flag(element, !peer, "source", "mandatory"),
                flag(element, peer, "source", "many"),
                ModelCompiler.require(contents, targetClass, target),
                role(element, "target"),
                flag(element, false, "target", "mandatory"),
                !mandatory.isEmpty() && "true".equals(attribute(mandatory.get(0), "enforced")),
                flag(element, true, "target", "many"),
                flag(element, false, "protected"));
    }

    private QName role(Element element, String end) {
        String role = text(element, end, "role");
        return role == null ? null : names.apply(role);
    }
}
