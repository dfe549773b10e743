package org.alfresco.service.namespace;

import java.util.Collection;

/** Translates between namespace prefixes and URIs. */
public interface NamespacePrefixResolver {
    String getNamespaceURI(String prefix) throws NamespaceException;

    Collection<String> getPrefixes();

    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    Collection<String> getURIs();
}
