package org.alfresco.service.cmr.repository;

/** A store of that name is there already. */
public class StoreExistsException extends AbstractStoreException {
    public StoreExistsException(StoreRef storeRef, Throwable e) {
        super(storeRef, e);
    }
}
