package org.bayan.embedded.search.afts;

/**
 * The text of a term or phrase, in which {@code *} and {@code ?} may be wildcards. A wildcard or backslash that is meant
 * literally stands with a backslash before it; no other character is escaped.
 */
public record TextPattern(String canonical) {

    /** The pattern that matches exactly this text. */
    public static TextPattern literally(String text) {
        StringBuilder canonical = new StringBuilder(text.length());
        text.chars().forEach(c -> appendLiteral(canonical, (char) c));
        return new TextPattern(canonical.toString());
    }

    static void appendLiteral(StringBuilder canonical, char c) {
        if (c == '*' || c == '?' || c == '\\') {
            canonical.append('\\');
        }
        canonical.append(c);
    }

    public boolean hasWildcard() {
        for (int i = 0; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?') {
                return true;
            }
        }
        return false;
    }

    /** Whether the pattern is a lone star, which asks only that there be a value. */
    public boolean matchesAnything() {
        return canonical.equals("*");
    }

    /** The text with its escapes resolved; a wildcard stays as it is. */
    public String text() {
        StringBuilder text = new StringBuilder(canonical.length());
        for (int i = 0; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            text.append(c == '\\' ? canonical.charAt(++i) : c);
        }
        return text.toString();
    }
}
