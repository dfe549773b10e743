package org.bayan.acceptance.browser;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the test runner of Node.js reports. */
final class NodeReport {
    private NodeReport() {}

    /**
     * One test.
     *
     * @param problem empty if it passed
     * @param notRun why it was not run; empty if it was
     */
    record Case(String name, String problem, String notRun) {}

    static List<Case> read(Path report) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            NodeList found = factory.newDocumentBuilder().parse(cleaned(report)).getElementsByTagName("testcase");
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                Element element = (Element) found.item(i);
                NodeList failures = element.getElementsByTagName("failure");
                NodeList skipped = element.getElementsByTagName("skipped");
                cases.add(new Case(
                        element.getAttribute("name"),
                        failures.getLength() == 0 ? "" : failures.item(0).getTextContent(),
                        skipped.getLength() == 0 ? "" : ((Element) skipped.item(0)).getAttribute("message")));
            }
            return cases;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The report of the tests cannot be read: " + report, e);
        }
    }

    /** A failure's text may have colours for a terminal in it, which XML must not hold. */
    private static InputSource cleaned(Path report) throws IOException {
        return new InputSource(
                new StringReader(Files.readString(report).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")));
    }
}
