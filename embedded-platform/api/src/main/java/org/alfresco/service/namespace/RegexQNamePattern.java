package org.alfresco.service.namespace;

/** A condition on qualified names: one regular expression for the namespace, one for the local name. */
public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL =
            null /* TODO org.alfresco.service.namespace.RegexQNamePattern$1@2d1739cf */;

    public RegexQNamePattern(String combinedPattern) {
        // TODO
    }

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        // TODO
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean isMatch(QName qname) {
        throw new UnsupportedOperationException("TODO");
    }
}
