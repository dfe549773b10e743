package org.bayan.embedded.search.cmis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.embedded.search.QuerySyntaxException;

/** Reads the words, names and literals of a CMIS query from left to right. */
final class CmisScanner {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_:$#-]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,19}(\\.\\d{1,19})?([eE][+-]?\\d{1,3})?");

    private final String query;
    private int position;

    CmisScanner(String query) {
        this.query = query;
    }

    QuerySyntaxException problem(String text) {
        return QuerySyntaxException.at(position, text);
    }

    private void skipSpace() {
        while (position < query.length() && Character.isWhitespace(query.charAt(position))) {
            position++;
        }
    }

    boolean atEnd() {
        skipSpace();
        return position >= query.length();
    }

    boolean accept(String symbol) {
        skipSpace();
        if (query.startsWith(symbol, position)) {
            position += symbol.length();
            return true;
        }
        return false;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw problem("expected " + symbol + ".");
        }
    }

    boolean atKeyword(String keyword) {
        skipSpace();
        int end = position + keyword.length();
        return query.regionMatches(true, position, keyword, 0, keyword.length())
                && (end >= query.length() || !isNamePart(query.charAt(end)));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '$' || c == '#';
    }

    boolean acceptKeyword(String keyword) {
        if (atKeyword(keyword)) {
            position += keyword.length();
            return true;
        }
        return false;
    }

    void expectKeyword(String keyword) {
        if (!acceptKeyword(keyword)) {
            throw problem("expected " + keyword + ".");
        }
    }

    /** A name, plain or in double quotes. */
    String name(String what) {
        skipSpace();
        if (position < query.length() && query.charAt(position) == '"') {
            return quoted('"');
        }
        return match(NAME).orElseThrow(() -> problem("expected " + what + "."));
    }

    boolean atText() {
        skipSpace();
        return position < query.length() && query.charAt(position) == '\'';
    }

    /** A string in single quotes, in which a quote is doubled or has a backslash before it; other backslashes stay. */
    String text(String what) {
        if (!atText()) {
            throw problem("expected " + what + " in single quotes.");
        }
        return quoted('\'');
    }

    private String quoted(char quote) {
        int start = position++;
        StringBuilder text = new StringBuilder();
        while (position < query.length()) {
            char c = query.charAt(position++);
            boolean more = position < query.length();
            if (c == quote && !(more && query.charAt(position) == quote)) {
                return text.toString();
            }
            if (c == quote || c == '\\' && more && query.charAt(position) == quote) {
                c = query.charAt(position++);
            } else if (c == '\\' && more && query.charAt(position) == '\\') {
                text.append(c);
                c = query.charAt(position++);
            }
            text.append(c);
        }
        throw QuerySyntaxException.at(start, "the text that starts here has no closing " + quote + ".");
    }

    /** A literal as its text: a string, number, truth value or timestamp. */
    String literal() {
        if (atText()) {
            return text("a value");
        }
        if (acceptKeyword("TIMESTAMP")) {
            return text("a point in time");
        }
        if (acceptKeyword("TRUE")) {
            return "true";
        }
        if (acceptKeyword("FALSE")) {
            return "false";
        }
        return match(NUMBER)
                .orElseThrow(() -> problem("expected a value: text in single quotes, a number, TRUE or FALSE."));
    }

    private Optional<String> match(Pattern pattern) {
        skipSpace();
        Matcher matcher = pattern.matcher(query).region(position, query.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher.group());
    }
}
