package org.alfresco.service.cmr.repository;

/**
 * Writes any text as an XML name, as ISO 9075-14 (SQL/XML) has it: what a name must not hold becomes {@code _xHHHH_}.
 */
final class XmlNames {
    private XmlNames() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape =
                    c == '_' ? text.startsWith("_x", i) && text.indexOf('_', i + 1) == i + 6 : !allowed(c, i == 0);
            encoded.append(escape ? String.format("_x%04x_", (int) c) : String.valueOf(c));
        }
        return encoded.toString();
    }

    private static boolean allowed(char c, boolean first) {
        return Character.isLetter(c) || !first && (Character.isDigit(c) || c == '-' || c == '.');
    }
}
