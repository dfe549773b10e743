package org.alfresco.service.namespace;

/** A condition on qualified names. */
public interface QNamePattern {
    boolean isMatch(QName qname);
}
