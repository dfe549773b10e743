package org.bayan.embedded.dictionary;

import java.util.function.Function;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

/** Reads named constraints of a model, and constraints of its properties: references or nameless ones. */
final class ConstraintCompiler {
    private final DictionaryContents contents;
    private final Model model;
    private final Function<String, QName> names;

    ConstraintCompiler(DictionaryContents contents, Model model, Function<String, QName> names) {
        this.contents = contents;
        this.model = model;
        this.names = names;
    }

    void addNamed(Element element) {
        contents.add(declared(names.apply(element.getAttribute("name")), element));
    }

    ConstraintDefinition ofProperty(Element element, QName property) {
        String ref = ModelReader.attribute(element, "ref");
        if (ref == null) {
            String name = ModelReader.attribute(element, "name");
            QName own = name != null
                    ? names.apply(name)
                    : QName.createQName(
                            property.getNamespaceURI(),
                            property.getLocalName() + "_anon_" + System.identityHashCode(element));
            ConstraintInModel made = declared(own, element);
            if (name != null) {
                contents.add(made);
            }
            return made;
        }
        ConstraintInModel referred = (ConstraintInModel) contents.constraint(names.apply(ref));
        if (referred == null) {
            throw new DictionaryException(
                    "The property " + property.toPrefixString() + " refers to the unknown constraint " + ref);
        }
        return new ConstraintInModel(model, referred.name(), referred.labels(), referred.constraint(), referred.name());
    }

    private ConstraintInModel declared(QName name, Element element) {
        String type = ModelReader.attribute(element, "type");
        if (type == null) {
            throw new DictionaryException("The constraint " + name + " has neither a type nor a ref");
        }
        Labels labels = new Labels(
                model.name(),
                "constraint",
                name,
                ModelReader.text(element, "title"),
                ModelReader.text(element, "description"));
        String shortName = name.toPrefixString();
        return new ConstraintInModel(model, name, labels, ConstraintFactory.make(type, shortName, element), null);
    }
}
