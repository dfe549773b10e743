package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** A condition on qualified names: one regular expression for {@code {uri}local}, or one for each part. */
public class RegexQNamePattern implements QNamePattern {
    /** Matches every name. */
    public static final QNamePattern MATCH_ALL = new RegexQNamePattern(".*");

    private final Pattern combined;
    private final Pattern namespaceUri;
    private final Pattern localName;

    public RegexQNamePattern(String combinedPattern) {
        this.combined = Pattern.compile(combinedPattern);
        this.namespaceUri = null;
        this.localName = null;
    }

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.combined = null;
        this.namespaceUri = Pattern.compile(namespaceUriPattern);
        this.localName = Pattern.compile(localNamePattern);
    }

    @Override
    public String toString() {
        return "RegexQNamePattern[" + (combined != null ? combined : namespaceUri + ", " + localName) + "]";
    }

    @Override
    public boolean isMatch(QName qname) {
        if (qname == null) {
            return false;
        }
        if (combined != null) {
            return combined.matcher(qname.toString()).matches();
        }
        return namespaceUri.matcher(qname.getNamespaceURI()).matches()
                && localName.matcher(qname.getLocalName()).matches();
    }
}
