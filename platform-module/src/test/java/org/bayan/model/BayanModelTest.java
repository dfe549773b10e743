package org.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BayanModelTest {
    private static final String MODEL = "/alfresco/module/bayan-platform/model/statement-model.xml";

    @Test
    void constants_areExactlyTheElementsOfTheModel() throws Exception {
        assertThat(constants()).isEqualTo(elements());
    }

    @Test
    void references_nameElementsThatExist() throws Exception {
        Document model = model();
        Set<String> constraints = new TreeSet<>();
        NodeList defined = model.getElementsByTagName("constraint");
        for (int i = 0; i < defined.getLength(); i++) {
            constraints.add(((Element) defined.item(i)).getAttribute("name"));
        }
        for (int i = 0; i < defined.getLength(); i++) {
            String reference = ((Element) defined.item(i)).getAttribute("ref");
            if (!reference.isEmpty()) {
                assertThat(constraints).contains(reference);
            }
        }
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (Field field : BayanModel.class.getFields()) {
            if (field.get(null) instanceof QName name) {
                String kind = field.getName().substring(0, field.getName().indexOf('_'));
                names.add(kind + " " + name.getLocalName());
                assertThat(name.getNamespaceURI()).isEqualTo(BayanModel.URI);
            }
        }
        return names;
    }

    private static Set<String> elements() throws Exception {
        Set<String> names = new TreeSet<>();
        Document model = model();
        addAll(model, "type", "TYPE", names);
        addAll(model, "aspect", "ASPECT", names);
        addAll(model, "property", "PROP", names);
        addAll(model, "association", "ASSOC", names);
        return names;
    }

    private static void addAll(Document model, String tag, String kind, Set<String> names) {
        NodeList elements = model.getElementsByTagName(tag);
        for (int i = 0; i < elements.getLength(); i++) {
            String name = ((Element) elements.item(i)).getAttribute("name");
            if (!name.isEmpty()) {
                names.add(kind + " " + name.substring(name.indexOf(':') + 1));
            }
        }
    }

    private static Document model() throws Exception {
        try (InputStream in = BayanModelTest.class.getResourceAsStream(MODEL)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
