package org.alfresco.service.cmr.repository;

/** Root of the errors about a store. */
public abstract class AbstractStoreException extends RuntimeException {
    private final StoreRef storeRef;

    public AbstractStoreException(StoreRef storeRef) {
        this(null, storeRef, null);
    }

    public AbstractStoreException(String msg, StoreRef storeRef, Throwable e) {
        super(msg, e);
        this.storeRef = storeRef;
    }

    public AbstractStoreException(StoreRef storeRef, Throwable e) {
        this(null, storeRef, e);
    }

    public AbstractStoreException(String msg, StoreRef storeRef) {
        this(msg, storeRef, null);
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }
}
