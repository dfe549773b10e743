package org.alfresco.service.namespace;

import java.util.Collection;

/** Prefixes that one caller adds on top of the registered ones. */
public class DynamicNamespacePrefixResolver implements NamespaceService {
    public DynamicNamespacePrefixResolver(NamespacePrefixResolver delegate) {
        // TODO
    }

    public DynamicNamespacePrefixResolver() {
        // TODO
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public void unregisterNamespace(String prefix) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getNamespaceURI(String prefix) throws NamespaceException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Collection<String> getPrefixes() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) throws NamespaceException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Collection<String> getURIs() {
        throw new UnsupportedOperationException("TODO");
    }
}
