package org.alfresco.service.cmr.repository;

/** Root of the errors about a store. */
public abstract class AbstractStoreException extends RuntimeException {
    public AbstractStoreException(StoreRef storeRef) {
        super((String) null); // TODO
    }

    public AbstractStoreException(String msg, StoreRef storeRef, Throwable e) {
        super((String) null); // TODO
    }

    public AbstractStoreException(StoreRef storeRef, Throwable e) {
        super((String) null); // TODO
    }

    public AbstractStoreException(String msg, StoreRef storeRef) {
        super((String) null); // TODO
    }

    public StoreRef getStoreRef() {
        throw new UnsupportedOperationException("TODO");
    }
}
