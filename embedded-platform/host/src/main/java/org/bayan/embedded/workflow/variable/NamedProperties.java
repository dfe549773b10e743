package org.bayan.embedded.workflow.variable;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Properties by the names that expressions and scripts use. A name that is not there has the value null. */
public final class NamedProperties extends AbstractMap<String, Object> {
    private final Map<String, Object> byName = new LinkedHashMap<>();
    private final NamespaceService namespaces;

    /** @param shown turns a stored value into what the expression sees */
    public NamedProperties(
            Map<QName, Serializable> properties, NamespaceService namespaces, UnaryOperator<Object> shown) {
        this.namespaces = namespaces;
        properties.forEach((name, value) -> byName.put(name.toString(), shown.apply(value)));
    }

    @Override
    public Object get(Object key) {
        return key instanceof String name ? byName.get(full(name)) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name && byName.containsKey(full(name));
    }

    private String full(String name) {
        if (name.startsWith("{")) {
            return name;
        }
        try {
            return name.contains(":")
                    ? QName.createQName(name, namespaces).toString()
                    : QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name)
                            .toString();
        } catch (NamespaceException unknown) {
            return name;
        }
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return byName.entrySet();
    }
}
