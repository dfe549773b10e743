package org.bayan.embedded.search.afts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.embedded.search.QuerySyntaxException;

/** Reads the words, phrases, names and numbers of an AFTS query from left to right. */
final class AftsScanner {
    private static final String IN_WORD = "!#$%&'+-/;=@_|";
    private static final Pattern DATE_TIME = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}(:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?)?(Z|[+-]\\d{2}(:?\\d{2})?)?(/[A-Za-z]+)?([+-]\\d+[A-Za-z]+)*"
                    + "(?![\\w:*?\\\\,;=@/+-])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private static final int MAX_NUMBER = 10_000;

    private final String query;
    private int position;

    AftsScanner(String query) {
        this.query = query;
    }

    int position() {
        return position;
    }

    void returnTo(int earlier) {
        position = earlier;
    }

    void skipSpace() {
        while (position < query.length() && isSpace(query.charAt(position))) {
            position++;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\u180e';
    }

    boolean atEnd() {
        return position >= query.length();
    }

    /** The next character, or NUL at the end. */
    char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        int at = position + ahead;
        return at < query.length() ? query.charAt(at) : '\0';
    }

    boolean accept(String token) {
        if (query.startsWith(token, position)) {
            position += token.length();
            return true;
        }
        return false;
    }

    void expect(String token, String reason) {
        skipSpace();
        if (!accept(token)) {
            throw problem("expected " + token + " " + reason + ".");
        }
    }

    QuerySyntaxException problem(String text) {
        return QuerySyntaxException.at(position, text);
    }

    /** The keyword at this place, whatever its case, if it is a word of its own and not a field's name. */
    boolean atKeyword(String keyword) {
        if (!query.regionMatches(true, position, keyword, 0, keyword.length())) {
            return false;
        }
        char next = peek(keyword.length());
        return !isInWord(next) && next != '*' && next != '?' && next != '\\' && next != '.' && next != ':';
    }

    boolean acceptKeyword(String keyword) {
        if (atKeyword(keyword)) {
            position += keyword.length();
            return true;
        }
        return false;
    }

    boolean atWord() {
        char c = peek();
        return startsWord(c) || c == '*' || c == '?' || c == '\\' || (c == '.' || c == ',') && startsWord(peek(1));
    }

    /** A star that stands alone, not the start or end of a wildcard. */
    boolean atLoneStar() {
        char next = peek(1);
        return peek() == '*' && !isInWord(next) && next != '*' && next != '?' && next != '\\' && next != '.';
    }

    private static boolean startsWord(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c > '\u007f' && !isSpace(c);
    }

    private static boolean isInWord(char c) {
        return startsWord(c) || c != '\0' && IN_WORD.indexOf(c) >= 0;
    }

    /** A word with its wildcards; the caller has seen that one starts here. */
    TextPattern word() {
        Matcher dateTime = DATE_TIME.matcher(query).region(position, query.length());
        if (dateTime.lookingAt()) {
            position = dateTime.end();
            return TextPattern.literally(dateTime.group());
        }
        StringBuilder canonical = new StringBuilder();
        while (!atEnd()) {
            char c = peek();
            if (c == '\\') {
                TextPattern.appendLiteral(canonical, escaped());
            } else if (isInWord(c) || c == '*' || c == '?' || isInnerPoint(c)) {
                canonical.append(c);
                position++;
            } else {
                break;
            }
        }
        return new TextPattern(canonical.toString());
    }

    private boolean isInnerPoint(char c) {
        return (c == '.' || c == ',') && peek(1) != '.';
    }

    private char escaped() {
        position++;
        if (atEnd()) {
            throw problem("a backslash must stand before the character that it protects.");
        }
        char c = query.charAt(position++);
        if (c == 'u' && position + 4 <= query.length()) {
            String hex = query.substring(position, position + 4);
            if (hex.matches("[0-9a-fA-F]{4}")) {
                position += 4;
                return (char) Integer.parseInt(hex, 16);
            }
        }
        return c;
    }

    boolean atPhrase() {
        return peek() == '"' || peek() == '\'';
    }

    TextPattern phrase() {
        int start = position;
        char quote = query.charAt(position++);
        StringBuilder canonical = new StringBuilder();
        while (peek() != quote || atEnd()) {
            if (atEnd()) {
                throw QuerySyntaxException.at(start, "the phrase that starts here has no closing " + quote + ".");
            }
            if (peek() == '\\') {
                TextPattern.appendLiteral(canonical, escaped());
            } else {
                canonical.append(query.charAt(position++));
            }
        }
        position++;
        return new TextPattern(canonical.toString());
    }

    /** A name for a field or prefix, or empty with nothing consumed. */
    Optional<String> identifier() {
        int start = position;
        StringBuilder name = new StringBuilder();
        while (!atEnd()) {
            char c = peek();
            if (c == '\\') {
                name.append(escaped());
            } else if (isIdentifierPart(c) || c == '.' && !name.isEmpty() && isIdentifierPart(peek(1))) {
                name.append(c);
                position++;
            } else {
                break;
            }
        }
        if (name.isEmpty() || !startsIdentifier(name.charAt(0))) {
            position = start;
            return Optional.empty();
        }
        return Optional.of(name.toString());
    }

    private static boolean startsIdentifier(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '{';
    }

    private static boolean isIdentifierPart(char c) {
        return c != '{' && startsIdentifier(c) || c >= '0' && c <= '9' || c == '-' || c == '$' || c == '#';
    }

    /** A namespace in braces, or empty with nothing consumed. */
    Optional<String> uri() {
        if (peek() != '{') {
            return Optional.empty();
        }
        int end = query.indexOf('}', position);
        if (end < 0) {
            throw problem("the namespace that starts here has no closing }.");
        }
        String uri = query.substring(position + 1, end);
        position = end + 1;
        return Optional.of(uri);
    }

    float number(String what) {
        skipSpace();
        Matcher number = NUMBER.matcher(query).region(position, query.length());
        if (!number.lookingAt()) {
            throw problem("expected a number for the " + what + ".");
        }
        float value = Float.parseFloat(number.group());
        if (value > MAX_NUMBER) {
            throw problem("the " + what + " is larger than " + MAX_NUMBER + ".");
        }
        position = number.end();
        return value;
    }

    boolean atNumber() {
        return Character.isDigit(peek());
    }
}
