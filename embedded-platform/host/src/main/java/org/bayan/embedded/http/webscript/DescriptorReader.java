package org.bayan.embedded.http.webscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Description.Lifecycle;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code *.desc.xml}. What a descriptor leaves out has the defaults of ACS: no authentication, format html. */
final class DescriptorReader {
    private static final int BUFFER = 4096;

    /** @throws IllegalStateException with a sentence that names the descriptor if it cannot be read */
    ScriptDescription read(String id, byte[] document) {
        try {
            return read(id, document, root(document));
        } catch (SAXException | IOException | ParserConfigurationException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The web script descriptor " + id + ".desc.xml is wrong: " + e.getMessage(), e);
        }
    }

    private static Element root(byte[] document) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(new ByteArrayInputStream(document)).getDocumentElement();
    }

    private static ScriptDescription read(String id, byte[] document, Element root) {
        if (!root.getTagName().equals("webscript")) {
            throw new IllegalArgumentException("it must begin with <webscript>");
        }
        String shortName = text(root, "shortname", "");
        List<String> urls = urls(root);
        if (shortName.isEmpty() || urls.isEmpty()) {
            throw new IllegalArgumentException("it must have a <shortname> and a <url>");
        }
        RequiredAuthentication authentication = RequiredAuthentication.valueOf(text(root, "authentication", "none"));
        Element format = child(root, "format");
        String defaultFormat =
                format == null || !format.hasAttribute("default") ? "html" : format.getAttribute("default");
        return new ScriptDescription(
                id,
                shortName,
                text(root, "description", ""),
                urls,
                authentication,
                transaction(root, authentication),
                FormatStyle.valueOf(text(root, "format", "any")),
                defaultFormat,
                caching(child(root, "cache")),
                Lifecycle.valueOf(text(root, "lifecycle", "none")),
                families(root),
                document);
    }

    private static ScriptDescription.Transaction transaction(Element root, RequiredAuthentication authentication) {
        String otherwise = authentication == RequiredAuthentication.none ? "none" : "required";
        Element element = child(root, "transaction");
        TransactionCapability capability = element == null || !element.hasAttribute("allow")
                ? TransactionCapability.readwrite
                : TransactionCapability.valueOf(element.getAttribute("allow"));
        int buffer = element == null || !element.hasAttribute("buffersize")
                ? BUFFER
                : Integer.parseInt(element.getAttribute("buffersize"));
        return new ScriptDescription.Transaction(
                RequiredTransaction.valueOf(text(root, "transaction", otherwise)), capability, buffer);
    }

    private static ScriptDescription.Caching caching(Element cache) {
        return new ScriptDescription.Caching(
                flag(cache, "never"), flag(cache, "public"), flag(cache, "mustrevalidate"));
    }

    private static boolean flag(Element cache, String name) {
        Element element = cache == null ? null : child(cache, name);
        return element != null
                && (element.getTextContent().isBlank()
                        || Boolean.parseBoolean(element.getTextContent().trim()));
    }

    private static List<String> urls(Element root) {
        List<String> urls = new ArrayList<>();
        for (Element url : children(root, "url")) {
            String template = url.getTextContent().isBlank() ? url.getAttribute("template") : url.getTextContent();
            if (!template.isBlank()) {
                urls.add(template.trim());
            }
        }
        return urls;
    }

    private static Set<String> families(Element root) {
        Set<String> families = new TreeSet<>();
        children(root, "family")
                .forEach(family -> families.add(family.getTextContent().trim()));
        return families;
    }

    private static String text(Element root, String name, String otherwise) {
        Element element = child(root, name);
        String text = element == null ? "" : element.getTextContent().trim();
        return text.isEmpty() ? otherwise : text;
    }

    private static Element child(Element root, String name) {
        List<Element> found = children(root, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Element> children(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = root.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
