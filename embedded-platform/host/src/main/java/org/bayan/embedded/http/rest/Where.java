package org.bayan.embedded.http.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A {@code where} clause: tests, all or any of which must hold. */
public record Where(Joined joined, List<Test> tests) {
    /** How the tests are joined. */
    public enum Joined {
        /** Every test must hold. */
        ALL,
        /** One test is enough. */
        ANY
    }

    /** The kinds of test. The names are those that error messages use. */
    public enum Kind {
        EQUALS,
        LESSTHAN,
        GREATERTHAN,
        LESSTHANOREQUALS,
        GREATERTHANOREQUALS,
        EXISTS,
        BETWEEN,
        IN,
        MATCHES
    }

    /** One test of one property. */
    public record Test(Kind kind, String property, List<String> values, boolean negated) {
        /** The value, of a test that has one. */
        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    /**
     * The values of a clause that may only compare the named properties for equality, joined by AND.
     *
     * @throws RestException with status 400 if the clause holds any other test
     */
    public Map<String, String> equalities(Set<String> allowed) {
        if (joined == Joined.ANY) {
            throw RestException.invalidQuery("OR is not supported here.");
        }
        Map<String, String> values = new HashMap<>();
        for (Test test : tests) {
            if (test.kind() != Kind.EQUALS || !allowed.contains(test.property())) {
                throw RestException.invalidProperty(
                        test.property(), test.value(), test.kind().name());
            }
            if (test.negated()) {
                throw RestException.invalid("Cannot use NOT for EQUALS comparison.");
            }
            values.put(test.property(), test.value());
        }
        return values;
    }

    /**
     * Reads a value of {@link #equalities} as true or false.
     *
     * @throws RestException with status 400 if it is neither
     */
    public static Optional<Boolean> truth(Map<String, String> values, String property) {
        String value = values.get(property);
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "1" -> Optional.of(true);
            case "false", "no", "n", "off", "0" -> Optional.of(false);
            default ->
                throw RestException.invalid("Query property value for '" + property + "' should be a valid Boolean");
        };
    }
}
