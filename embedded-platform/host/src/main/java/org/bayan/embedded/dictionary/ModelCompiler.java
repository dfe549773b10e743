package org.bayan.embedded.dictionary;

import static org.bayan.embedded.dictionary.ModelReader.all;
import static org.bayan.embedded.dictionary.ModelReader.flag;
import static org.bayan.embedded.dictionary.ModelReader.has;
import static org.bayan.embedded.dictionary.ModelReader.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

/**
 * Turns the XML of one model into definitions. All classes come first, parents before children; then what points from one class
 * to another.
 */
final class ModelCompiler {
    private final DictionaryContents contents;
    private final Namespaces namespaces;
    private final Element root;
    private final String resource;
    private Model model;

    ModelCompiler(DictionaryContents contents, Namespaces namespaces, Element root, String resource) {
        this.contents = contents;
        this.namespaces = namespaces;
        this.root = root;
        this.resource = resource;
    }

    void compile() {
        List<Model.Namespace> defined = namespacesOf("namespaces", "namespace");
        defined.forEach(each -> namespaces.registerNamespace(each.prefix(), each.uri()));
        List<Model.Namespace> imported = namespacesOf("imports", "import");
        imported.forEach(each -> requireNamespace(each.uri()));
        QName name = name(root.getAttribute("name"));
        model = new Model(
                name, text(root, "description"), text(root, "author"), text(root, "version"), defined, imported, 0L);
        contents.add(model);
        all(root, "data-types", "data-type").forEach(this::addDataType);
        ConstraintCompiler constraints = new ConstraintCompiler(contents, model, this::name);
        all(root, "constraints", "constraint").forEach(constraints::addNamed);
        Map<ClassInModel, Element> classes = new LinkedHashMap<>();
        addClasses(all(root, "types", "type"), false, classes);
        addClasses(all(root, "aspects", "aspect"), true, classes);
        AttributeCompiler attributes = new AttributeCompiler(contents, constraints, this::name, this::labels);
        classes.forEach(attributes::addTo);
    }

    private List<Model.Namespace> namespacesOf(String list, String item) {
        return all(root, list, item).stream()
                .map(each -> new Model.Namespace(null, each.getAttribute("uri"), each.getAttribute("prefix")))
                .toList();
    }

    private void requireNamespace(String uri) {
        if (!namespaces.getURIs().contains(uri)) {
            throw problem("imports the namespace " + uri + ", which no model defines. Load that model first.");
        }
    }

    private void addDataType(Element element) {
        QName name = name(element.getAttribute("name"));
        contents.add(new DataType(model, name, labels("datatype", name, element), text(element, "java-class")));
    }

    /** Adds classes whose parents are known until none is left; what then remains has no parent. */
    private void addClasses(List<Element> elements, boolean aspects, Map<ClassInModel, Element> added) {
        List<Element> waiting = new ArrayList<>(elements);
        while (!waiting.isEmpty()) {
            List<Element> ready = waiting.stream().filter(this::hasKnownParent).toList();
            if (ready.isEmpty()) {
                throw problem("gives " + waiting.get(0).getAttribute("name") + " the unknown parent "
                        + text(waiting.get(0), "parent"));
            }
            ready.forEach(element -> added.put(addClass(element, aspects), element));
            waiting.removeAll(ready);
        }
    }

    private boolean hasKnownParent(Element element) {
        String parent = text(element, "parent");
        return parent == null || contents.find(name(parent)) != null;
    }

    private ClassInModel addClass(Element element, boolean aspect) {
        QName name = name(element.getAttribute("name"));
        String parentName = text(element, "parent");
        ClassInModel parent = parentName == null ? null : contents.find(name(parentName));
        Boolean archive = has(element, "archive") ? flag(element, false, "archive") : null;
        Boolean included =
                has(element, "includedInSuperTypeQuery") ? flag(element, true, "includedInSuperTypeQuery") : null;
        Labels labels = labels(aspect ? "aspect" : "type", name, element);
        ClassInModel made = aspect
                ? new ClassInModel.Aspect(model, labels, parent, archive, included)
                : new ClassInModel.Type(model, labels, parent, archive, included);
        contents.add(made);
        return made;
    }

    private Labels labels(String kind, QName name, Element element) {
        return new Labels(model.name(), kind, name, text(element, "title"), text(element, "description"));
    }

    private QName name(String text) {
        try {
            return QName.createQName(text, namespaces);
        } catch (NamespaceException wrong) {
            throw problem("uses the name '" + text + "': " + wrong.getMessage());
        }
    }

    private DictionaryException problem(String sentence) {
        return new DictionaryException("The model " + resource + " " + sentence);
    }

    /** Looks a class up for another part of the model and says who needs it when it is missing. */
    static ClassInModel require(DictionaryContents contents, QName name, ClassDefinition user) {
        ClassInModel found = contents.find(name);
        if (found == null) {
            throw new DictionaryException(user.getName().toPrefixString() + " refers to the unknown class " + name);
        }
        return found;
    }
}
