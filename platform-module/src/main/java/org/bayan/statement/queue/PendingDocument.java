package org.bayan.statement.queue;

import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.reading.DocumentReader;

/**
 * A statement's content as it was when its turn came.
 *
 * @param nodeRef the statement
 * @param contentUrl URL of the content; when the statement has another one later, what was read is out of date
 * @param fileName its name
 * @param mediaType the media type that ACS believes; may be null
 * @param source its bytes
 * @param readBefore whether this content of this statement has been read before
 */
public record PendingDocument(
        NodeRef nodeRef,
        String contentUrl,
        String fileName,
        String mediaType,
        DocumentReader.Source source,
        boolean readBefore) {}
