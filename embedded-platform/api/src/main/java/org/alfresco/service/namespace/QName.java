package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Objects;

/** A name in a namespace: {@code {uri}local}. The prefix is only a way to write it and plays no part in equality. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final String EMPTY_URI_SUBSTITUTE = ".empty";
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private static final String INVALID_CHARACTERS = "/{}:";

    private final String namespaceURI;
    private final String localName;
    private final int hash;
    private final String prefix;

    private QName(String namespaceURI, String localName, String prefix) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A qualified name must consist of a local name");
        }
        this.namespaceURI = namespaceURI == null ? NamespaceService.DEFAULT_URI : namespaceURI;
        this.localName = localName;
        this.prefix = prefix;
        // As in ACS: clients see the order in which it keeps properties in hash maps.
        this.hash = 37 * localName.hashCode() + this.namespaceURI.hashCode();
    }

    /** Reads {@code {uri}local}. */
    public static QName createQName(String qname) throws InvalidQNameException {
        int end = qname == null ? -1 : qname.indexOf(NAMESPACE_END);
        if (end < 0 || qname.charAt(0) != NAMESPACE_BEGIN) {
            throw new InvalidQNameException("QName '" + qname + "' must consist of {uri}local");
        }
        if (end == qname.length() - 1) {
            throw new InvalidQNameException("QName '" + qname + "' must consist of a local name");
        }
        return new QName(qname.substring(1, end), qname.substring(end + 1), null);
    }

    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        return new QName(namespaceURI, localName, null);
    }

    /** Reads {@code prefix:local}. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (prefixResolver == null) {
            throw new IllegalArgumentException("A Prefix Resolver must be specified");
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException("Namespace prefix " + known + " is not mapped to a namespace URI");
        }
        return new QName(uri, localName, known);
    }

    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return createQName(namespaceURI, createValidLocalName(localName));
    }

    /** Cuts a name to the longest local name and replaces what a local name must not hold by underscores. */
    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("Local name cannot be null or empty.");
        }
        StringBuilder valid = new StringBuilder(name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name);
        for (int i = 0; i < valid.length(); i++) {
            if (INVALID_CHARACTERS.indexOf(valid.charAt(i)) >= 0) {
                valid.setCharAt(i, '_');
            }
        }
        return valid.toString();
    }

    /** Splits {@code prefix:local}; a name without a colon has the default prefix. */
    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("A qualified name cannot be null or empty");
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        if (colon == qname.length() - 1) {
            throw new InvalidQNameException("QName '" + qname + "' must consist of a local name");
        }
        String local = qname.substring(colon + 1);
        return new String[] {colon < 0 ? NamespaceService.DEFAULT_PREFIX : qname.substring(0, colon), local};
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        return prefix != null
                ? this
                : new QName(
                        namespaceURI,
                        localName,
                        resolver.getPrefixes(namespaceURI).stream().findFirst().orElse(null));
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof QName
                        && hash == ((QName) object).hash
                        && localName.equals(((QName) object).localName)
                        && namespaceURI.equals(((QName) object).namespaceURI);
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
    }

    @Override
    public int compareTo(QName qname) {
        int byUri = namespaceURI.compareTo(qname.namespaceURI);
        return byUri != 0 ? byUri : localName.compareTo(qname.localName);
    }

    /** {@code prefix:local} when the name was made with a prefix, else the local name. */
    public String toPrefixString() {
        return prefix == null || prefix.isEmpty() ? localName : prefix + NAMESPACE_PREFIX + localName;
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        for (String found : prefixResolver.getPrefixes(namespaceURI)) {
            return found.isEmpty() ? localName : found + NAMESPACE_PREFIX + localName;
        }
        return toString();
    }

    /** {@code prefix:local} when the name was made with a prefix, else {@code {uri}local}. */
    public String getPrefixString() {
        return prefix == null ? toString() : toPrefixString();
    }

    /** Reads {@code {uri}local}, {@code prefix:local} or a local name of the default namespace. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        Objects.requireNonNull(prefixResolver, "prefixResolver");
        if (str == null || str.isEmpty()) {
            throw new IllegalArgumentException("str is mandatory");
        }
        return str.charAt(0) == NAMESPACE_BEGIN ? createQName(str) : createQName(str, prefixResolver);
    }

    public static String resolveToQNameString(NamespacePrefixResolver prefixResolver, String str) {
        return str.charAt(0) == NAMESPACE_BEGIN
                ? str
                : resolveToQName(prefixResolver, str).toString();
    }
}
