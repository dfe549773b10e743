package org.bayan.reading.child.format;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word document are bold (ECMA-376, part 1, 17.7). */
final class WordStyles {
    /** Styles that are based on one another. */
    private static final int DEEPEST = 12;

    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, Boolean> bold = new HashMap<>();

    void read(XMLStreamReader reader) throws XMLStreamException {
        String style = null;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "style" -> style = attribute(reader, "styleId");
                case "basedOn" -> basedOn.put(style, value(reader));
                case "b", "bCs" -> bold.merge(String.valueOf(style), WordLooks.isOn(reader), Boolean::logicalOr);
                default -> {
                    // Says nothing of weight.
                }
            }
        }
    }

    /** Whether a style is bold; false where there is no such style. */
    boolean isBold(String style) {
        String at = style;
        for (int i = 0; i < DEEPEST && at != null; i++, at = basedOn.get(at)) {
            Boolean says = bold.get(at);
            if (says != null) {
                return says;
            }
        }
        return false;
    }

    static String value(XMLStreamReader reader) {
        return attribute(reader, "val");
    }

    /** An attribute by its name within whatever namespace the file uses: there are two of them. */
    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }
}
