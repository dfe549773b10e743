package org.bayan.embedded.search.afts;

/**
 * The field that a part of an AFTS query asks about, as it was written: {@code cm:name}, {@code {uri}name}, {@code name},
 * {@code TYPE}. What it stands for is decided later, because that needs the dictionary and the query's templates.
 *
 * @param uri the namespace written in braces, or empty
 * @param prefix the namespace prefix, or empty; never set together with {@code uri}
 * @param local the local name, with a content property's suffix such as {@code .mimetype}
 */
public record FieldName(String uri, String prefix, String local) {

    /** A field without a namespace: one of the index's own such as {@code TEXT}, or a property of the default namespace. */
    public static FieldName plain(String local) {
        return new FieldName("", "", local);
    }

    /** Reads a field as requests name it outside a query: {@code cm:name}, {@code @{uri}name}, {@code name}. */
    public static FieldName parse(String text) {
        String name = text.startsWith("@") ? text.substring(1) : text;
        int brace = name.indexOf('}');
        if (name.startsWith("{") && brace > 0) {
            return new FieldName(name.substring(1, brace), "", name.substring(brace + 1));
        }
        int colon = name.indexOf(':');
        return colon < 0 ? plain(name) : new FieldName("", name.substring(0, colon), name.substring(colon + 1));
    }

    /** Whether this is the bare name of a field of the index itself, written in any case. */
    public boolean isPlain(String name) {
        return uri.isEmpty() && prefix.isEmpty() && local.equalsIgnoreCase(name);
    }

    @Override
    public String toString() {
        if (!uri.isEmpty()) {
            return "{" + uri + "}" + local;
        }
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}
