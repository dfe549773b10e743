package org.bayan.statement.queue;

import java.io.FileNotFoundException;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.model.RecordsModel;
import org.bayan.reading.DocumentReader;
import org.bayan.statement.ContentFingerprint;
import org.bayan.statement.ExtractionState;
import org.bayan.statement.intake.StatementNodes;

/** Looks up the content of a statement whose turn has come. */
public class PendingDocuments {
    private final NodeService nodeService;
    private final ContentService contentService;
    private final StatementNodes statementNodes;

    public PendingDocuments(NodeService nodeService, ContentService contentService, StatementNodes statementNodes) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.statementNodes = statementNodes;
    }

    /**
     * Empty if it is gone, is no statement any more, or somebody else has read it; and as long as Records Management holds it, so that
     * nothing of it can be written. Must run in a transaction.
     */
    public Optional<PendingDocument> find(NodeRef nodeRef) {
        if (!statementNodes.isReadable(nodeRef) || nodeService.hasAspect(nodeRef, RecordsModel.ASPECT_FROZEN)) {
            return Optional.empty();
        }
        Map<QName, Serializable> properties = nodeService.getProperties(nodeRef);
        boolean pending = ExtractionState.of(properties.get(BayanModel.PROP_EXTRACTION_STATE))
                .filter(state -> state == ExtractionState.PENDING)
                .isPresent();
        if (!pending || !(properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content)) {
            return Optional.empty();
        }
        ContentReader reader = contentService.getReader(nodeRef, ContentModel.PROP_CONTENT);
        return Optional.of(new PendingDocument(
                nodeRef,
                content.getContentUrl(),
                (String) properties.get(ContentModel.PROP_NAME),
                content.getMimetype(),
                source(reader),
                ContentFingerprint.parse((String) properties.get(BayanModel.PROP_CONTENT_FINGERPRINT))
                        .filter(fingerprint -> fingerprint.covers(nodeRef, content))
                        .isPresent()));
    }

    private static DocumentReader.Source source(ContentReader reader) {
        return () -> {
            if (reader == null || !reader.exists()) {
                throw new FileNotFoundException("The content is not in the content store");
            }
            return reader.getReader().getContentInputStream();
        };
    }
}
