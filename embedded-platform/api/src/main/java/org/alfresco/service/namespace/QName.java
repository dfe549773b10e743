package org.alfresco.service.namespace;

import java.io.Serializable;

/** A name in a namespace: {@code {uri}local}. The prefix is only a way to write it and plays no part in equality. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final String EMPTY_URI_SUBSTITUTE = ".empty";

    public static final char NAMESPACE_PREFIX = ':';

    public static final char NAMESPACE_BEGIN = '{';

    public static final char NAMESPACE_END = '}';

    public static final int MAX_LENGTH = 255;

    public static QName createQName(String qname) throws InvalidQNameException {
        throw new UnsupportedOperationException("TODO");
    }

    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        throw new UnsupportedOperationException("TODO");
    }

    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        throw new UnsupportedOperationException("TODO");
    }

    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        throw new UnsupportedOperationException("TODO");
    }

    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String createValidLocalName(String name) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        throw new UnsupportedOperationException("TODO");
    }

    public String getLocalName() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getNamespaceURI() {
        throw new UnsupportedOperationException("TODO");
    }

    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object object) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isMatch(QName qname) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int compareTo(QName qname) {
        throw new UnsupportedOperationException("TODO");
    }

    public String toPrefixString() {
        throw new UnsupportedOperationException("TODO");
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        throw new UnsupportedOperationException("TODO");
    }

    public String getPrefixString() {
        throw new UnsupportedOperationException("TODO");
    }

    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        throw new UnsupportedOperationException("TODO");
    }

    public static String resolveToQNameString(NamespacePrefixResolver prefixResolver, String str) {
        throw new UnsupportedOperationException("TODO");
    }
}
