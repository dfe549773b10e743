package org.alfresco.service.cmr.attributes;

import java.io.Serializable;

/** Values under keys of up to three parts; the key's uniqueness holds across the cluster. */
public interface AttributeService {
    boolean exists(Serializable... keys);

    Serializable getAttribute(Serializable... keys);

    void getAttributes(AttributeQueryCallback callback, Serializable... keys);

    void setAttribute(Serializable value, Serializable... keys);

    void createAttribute(Serializable value, Serializable... keys);

    void updateOrCreateAttribute(
            Serializable keyBefore1,
            Serializable keyBefore2,
            Serializable keyBefore3,
            Serializable keyAfter1,
            Serializable keyAfter2,
            Serializable keyAfter3);

    void removeAttribute(Serializable... keys);

    void removeAttributes(Serializable... keys);

    /** Receives the values that a query finds. */
    interface AttributeQueryCallback {
        boolean handleAttribute(Long id, Serializable value, Serializable[] keys);
    }
}
