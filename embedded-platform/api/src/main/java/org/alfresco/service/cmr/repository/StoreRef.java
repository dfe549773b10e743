package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** A store of nodes: {@code protocol://identifier}. */
public final class StoreRef implements EntityRef, Serializable {
    public static final String PROTOCOL_WORKSPACE = "workspace";

    public static final String PROTOCOL_ARCHIVE = "archive";

    public static final String PROTOCOL_AVM = "avm";

    public static final String PROTOCOL_TEST = "test";

    public static final String PROTOCOL_DELETED = "deleted";

    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE = new StoreRef("workspace://SpacesStore");

    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE = new StoreRef("archive://SpacesStore");

    public static final String URI_FILLER = "://";

    public StoreRef(String protocol, String identifier) {
        // TODO
    }

    public StoreRef(String string) {
        // TODO
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getProtocol() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getIdentifier() {
        throw new UnsupportedOperationException("TODO");
    }
}
