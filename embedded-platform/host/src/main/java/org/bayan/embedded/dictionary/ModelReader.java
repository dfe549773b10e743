package org.bayan.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the XML of a model without following anything that it points to. */
final class ModelReader {
    private ModelReader() {}

    static Element read(InputStream in, String resource) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException problem) {
            throw new DictionaryException(
                    "The model " + resource + " is not well-formed: " + problem.getMessage(), problem);
        }
    }

    /** The elements below {@code parent} at the given path of element names; the last step may match several. */
    static List<Element> all(Element parent, String... path) {
        List<Element> current = List.of(parent);
        for (String step : path) {
            List<Element> next = new ArrayList<>();
            current.forEach(element -> next.addAll(children(element, step)));
            current = next;
        }
        return current;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element && name.equals(child.getLocalName())) {
                found.add((Element) child);
            }
        }
        return found;
    }

    static boolean has(Element parent, String... path) {
        return !all(parent, path).isEmpty();
    }

    /** The trimmed text at the path, or null when there is no such element. */
    static String text(Element parent, String... path) {
        List<Element> found = all(parent, path);
        return found.isEmpty() ? null : found.get(0).getTextContent().strip();
    }

    static boolean flag(Element parent, boolean otherwise, String... path) {
        String text = text(parent, path);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    /** An attribute, or null when it is missing. */
    static String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }
}
