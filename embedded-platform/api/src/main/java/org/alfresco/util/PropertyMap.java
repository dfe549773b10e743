package org.alfresco.util;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** A property map as node services take it; a short name for a long generic type. */
public class PropertyMap extends HashMap<QName, Serializable> {
    public static final Map<QName, Serializable> EMPTY_MAP = Collections.emptyMap();

    public PropertyMap() {
        super();
    }

    public PropertyMap(int initialCapacity) {
        super(initialCapacity);
    }

    public PropertyMap(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor);
    }
}
