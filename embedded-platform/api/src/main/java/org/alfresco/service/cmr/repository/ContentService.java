package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.namespace.QName;

/** The way to a node's bytes. */
public interface ContentService {
    long getStoreTotalSpace();

    long getStoreFreeSpace();

    ContentReader getRawReader(String contentUrl);

    ContentReader getReader(NodeRef nodeRef, QName propertyQName) throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update)
            throws InvalidNodeRefException, InvalidTypeException;

    ContentWriter getTempWriter();

    boolean isContentDirectUrlEnabled();

    @Deprecated
    default boolean isContentDirectUrlEnabled(NodeRef nodeRef) {
        throw new UnsupportedOperationException("TODO");
    }

    boolean isContentDirectUrlEnabled(NodeRef nodeRef, QName propertyQName);

    default Map<String, String> getStorageProperties(NodeRef nodeRef, QName propertyQName) {
        throw new UnsupportedOperationException("TODO");
    }

    default boolean requestSendContentToArchive(
            NodeRef nodeRef, QName propertyQName, Map<String, Serializable> archiveParams) {
        throw new UnsupportedOperationException("TODO");
    }

    default boolean requestRestoreContentFromArchive(
            NodeRef nodeRef, QName propertyQName, Map<String, Serializable> restoreParams) {
        throw new UnsupportedOperationException("TODO");
    }
}
