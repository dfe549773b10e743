package org.alfresco.util;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** A property map as node services take it; a short name for a long generic type. */
public class PropertyMap extends HashMap<QName, Serializable> {
    public static final Map<QName, Serializable> EMPTY_MAP = null /* TODO {} */;

    public PropertyMap(int initialCapacity, float loadFactor) {
        // TODO
    }

    public PropertyMap(int initialCapacity) {
        // TODO
    }

    public PropertyMap() {
        // TODO
    }

    public static Pair<Map<QName, Serializable>, Map<QName, Serializable>> getBeforeAndAfterMapsForChanges(
            Map<QName, Serializable> before, Map<QName, Serializable> after) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Map<QName, Serializable> getAddedProperties(
            Map<QName, Serializable> before, Map<QName, Serializable> after) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Map<QName, Serializable> getRemovedProperties(
            Map<QName, Serializable> before, Map<QName, Serializable> after) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Map<QName, Serializable> getChangedProperties(
            Map<QName, Serializable> before, Map<QName, Serializable> after) {
        throw new UnsupportedOperationException("TODO");
    }

    public static Map<QName, Serializable> getUnchangedProperties(
            Map<QName, Serializable> before, Map<QName, Serializable> after) {
        throw new UnsupportedOperationException("TODO");
    }
}
