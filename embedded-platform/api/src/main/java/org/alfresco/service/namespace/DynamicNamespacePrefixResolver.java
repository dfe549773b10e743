package org.alfresco.service.namespace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Prefixes that one caller adds on top of the registered ones. Not safe for use by several threads. */
public class DynamicNamespacePrefixResolver implements NamespaceService {
    private final NamespacePrefixResolver delegate;
    private final Map<String, String> uris = new HashMap<>();

    public DynamicNamespacePrefixResolver() {
        this(null);
    }

    public DynamicNamespacePrefixResolver(NamespacePrefixResolver delegate) {
        this.delegate = delegate;
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        uris.put(prefix, uri);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        uris.remove(prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) throws NamespaceException {
        String uri = uris.get(prefix);
        return uri == null && delegate != null ? delegate.getNamespaceURI(prefix) : uri;
    }

    @Override
    public Collection<String> getPrefixes() {
        Set<String> all = new HashSet<>(uris.keySet());
        if (delegate != null) {
            all.addAll(delegate.getPrefixes());
        }
        return all;
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) throws NamespaceException {
        Set<String> found = new HashSet<>();
        uris.forEach((prefix, uri) -> {
            if (uri.equals(namespaceURI)) {
                found.add(prefix);
            }
        });
        if (delegate != null) {
            delegate.getPrefixes(namespaceURI).stream()
                    .filter(prefix -> !uris.containsKey(prefix))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public Collection<String> getURIs() {
        Set<String> all = new HashSet<>(uris.values());
        if (delegate != null) {
            all.addAll(delegate.getURIs());
        }
        return all;
    }
}
