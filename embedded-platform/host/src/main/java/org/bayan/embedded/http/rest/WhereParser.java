package org.bayan.embedded.http.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.embedded.http.rest.Where.Joined;
import org.bayan.embedded.http.rest.Where.Kind;
import org.bayan.embedded.http.rest.Where.Test;

/**
 * Reads {@code (a=1 AND NOT b IN ('x','y'))}: comparisons, EXISTS, BETWEEN, IN and MATCHES, joined by AND or by OR but not by both.
 * The grammar is that of the public REST API.
 */
final class WhereParser {
    private final String clause;
    private int at;

    private WhereParser(String clause) {
        this.clause = clause;
    }

    /** @throws RestException with status 400 if the clause does not follow the grammar */
    static Where parse(String clause) {
        return new WhereParser(clause).where();
    }

    private Where where() {
        expect("(");
        List<Test> tests = new ArrayList<>();
        tests.add(test());
        Joined joined = null;
        while (!skip(")")) {
            Joined next = skipWord("AND") ? Joined.ALL : skipWord("OR") ? Joined.ANY : null;
            if (next == null || (joined != null && joined != next)) {
                throw unreadable();
            }
            joined = next;
            tests.add(test());
        }
        skipSpace();
        if (at != clause.length()) {
            throw unreadable();
        }
        return new Where(joined == null ? Joined.ALL : joined, tests);
    }

    private Test test() {
        boolean negated = skipWord("NOT");
        if (skipWord("EXISTS")) {
            expect("(");
            String property = name();
            expect(")");
            return new Test(Kind.EXISTS, property, List.of(), negated);
        }
        String property = name();
        Kind kind = kind();
        return new Test(kind, property, values(kind), negated);
    }

    private Kind kind() {
        if (skipWord("BETWEEN")) {
            return Kind.BETWEEN;
        }
        if (skipWord("IN")) {
            return Kind.IN;
        }
        if (skipWord("MATCHES")) {
            return Kind.MATCHES;
        }
        if (skip("<=")) {
            return Kind.LESSTHANOREQUALS;
        }
        if (skip(">=")) {
            return Kind.GREATERTHANOREQUALS;
        }
        if (skip("<")) {
            return Kind.LESSTHAN;
        }
        if (skip(">")) {
            return Kind.GREATERTHAN;
        }
        expect("=");
        return Kind.EQUALS;
    }

    private List<String> values(Kind kind) {
        List<String> values = new ArrayList<>();
        if (kind != Kind.IN && kind != Kind.BETWEEN && kind != Kind.MATCHES) {
            values.add(value());
            return values;
        }
        expect("(");
        values.add(value());
        while (skip(",")) {
            values.add(value());
        }
        expect(")");
        if (kind == Kind.BETWEEN && values.size() != 2 || kind == Kind.MATCHES && values.size() != 1) {
            throw unreadable();
        }
        return values;
    }

    private String value() {
        skipSpace();
        if (at < clause.length() && clause.charAt(at) == '\'') {
            int end = clause.indexOf('\'', at + 1);
            if (end < 0) {
                throw unreadable();
            }
            String value = clause.substring(at + 1, end);
            at = end + 1;
            return value;
        }
        return name();
    }

    private String name() {
        skipSpace();
        int start = at;
        while (at < clause.length() && "()=<>,' ".indexOf(clause.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw unreadable();
        }
        return clause.substring(start, at);
    }

    private boolean skip(String sign) {
        skipSpace();
        if (clause.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private boolean skipWord(String word) {
        skipSpace();
        int end = at + word.length();
        if (end < clause.length()
                && clause.substring(at, end).toUpperCase(Locale.ROOT).equals(word)
                && " ('".indexOf(clause.charAt(end)) >= 0) {
            at = end;
            return true;
        }
        return false;
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            throw unreadable();
        }
    }

    private void skipSpace() {
        while (at < clause.length() && Character.isWhitespace(clause.charAt(at))) {
            at++;
        }
    }

    private RestException unreadable() {
        return RestException.invalidQuery(clause);
    }
}
