package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
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
        return isContentDirectUrlEnabled(nodeRef, ContentModel.PROP_CONTENT);
    }

    boolean isContentDirectUrlEnabled(NodeRef nodeRef, QName propertyQName);

    default Map<String, String> getStorageProperties(NodeRef nodeRef, QName propertyQName) {
        throw new UnsupportedOperationException("ContentService.getStorageProperties");
    }

    default boolean requestSendContentToArchive(
            NodeRef nodeRef, QName propertyQName, Map<String, Serializable> archiveParams) {
        throw new UnsupportedOperationException("ContentService.requestSendContentToArchive");
    }

    default boolean requestRestoreContentFromArchive(
            NodeRef nodeRef, QName propertyQName, Map<String, Serializable> restoreParams) {
        throw new UnsupportedOperationException("ContentService.requestRestoreContentFromArchive");
    }
}
