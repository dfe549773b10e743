package org.bayan.embedded.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;

/** The prefixes that models define. */
public final class Namespaces implements NamespaceService {
    private final Map<String, String> uris = new ConcurrentHashMap<>();

    @Override
    public void registerNamespace(String prefix, String uri) {
        String old = uris.putIfAbsent(prefix, uri);
        if (old != null && !old.equals(uri)) {
            throw new NamespaceException("The prefix " + prefix + " stands for " + old + " already, not for " + uri);
        }
    }

    @Override
    public void unregisterNamespace(String prefix) {
        uris.remove(prefix);
    }

    @Override
    public String getNamespaceURI(String prefix) throws NamespaceException {
        return uris.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) throws NamespaceException {
        List<String> found = new ArrayList<>();
        uris.forEach((prefix, uri) -> {
            if (uri.equals(namespaceURI)) {
                found.add(prefix);
            }
        });
        return found;
    }

    @Override
    public Collection<String> getPrefixes() {
        return new ArrayList<>(uris.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return new LinkedHashSet<>(uris.values());
    }
}
