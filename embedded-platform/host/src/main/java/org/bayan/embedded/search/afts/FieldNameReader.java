package org.bayan.embedded.search.afts;

import java.util.Optional;

/** Reads the name of a field in each way it can be written: {@code name}, {@code cm:name}, {@code @cm\:name}, {@code {uri}name}. */
final class FieldNameReader {
    private final AftsScanner scan;

    FieldNameReader(AftsScanner scan) {
        this.scan = scan;
    }

    /** The field before a colon, with the colon consumed; empty with nothing consumed where no field stands. */
    Optional<FieldName> beforeColon() {
        int start = scan.position();
        scan.accept("@");
        Optional<String> uri = scan.uri();
        Optional<String> first = scan.identifier();
        if (first.isEmpty() || !acceptColon()) {
            scan.returnTo(start);
            return Optional.empty();
        }
        if (uri.isEmpty()) {
            int afterFirst = scan.position();
            scan.skipSpace();
            Optional<String> second = scan.identifier();
            if (second.isPresent() && acceptColon()) {
                return Optional.of(new FieldName("", first.get(), second.get()));
            }
            scan.returnTo(afterFirst);
        }
        return Optional.of(named(uri.orElse(""), first.get()));
    }

    /** A field that stands without a colon after it, as in a template. */
    FieldName alone() {
        scan.accept("@");
        Optional<String> uri = scan.uri();
        String first = identifier();
        if (uri.isEmpty() && scan.accept(":")) {
            return new FieldName("", first, identifier());
        }
        return named(uri.orElse(""), first);
    }

    private String identifier() {
        return scan.identifier().orElseThrow(() -> scan.problem("expected the name of a field."));
    }

    private boolean acceptColon() {
        scan.skipSpace();
        return scan.accept(":");
    }

    /** Splits a namespace off that was written with escapes, as in {@code @cm\:name} and {@code @\{uri\}name}. */
    private static FieldName named(String uri, String name) {
        int brace = name.indexOf('}');
        if (uri.isEmpty() && name.startsWith("{") && brace > 0 && brace < name.length() - 1) {
            return new FieldName(name.substring(1, brace), "", name.substring(brace + 1));
        }
        int colon = name.indexOf(':');
        if (uri.isEmpty() && colon > 0 && colon < name.length() - 1) {
            return new FieldName("", name.substring(0, colon), name.substring(colon + 1));
        }
        return new FieldName(uri, "", name);
    }
}
