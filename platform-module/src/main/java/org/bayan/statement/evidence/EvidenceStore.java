package org.bayan.statement.evidence;

import java.io.IOException;
import java.util.Optional;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a statement's evidence and its plain text beside it, as content properties. */
public class EvidenceStore {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceStore.class);

    private final ContentService contentService;
    private final SealedEvidence documents;

    public EvidenceStore(ContentService contentService, SealedEvidence documents) {
        this.contentService = contentService;
        this.documents = documents;
    }

    /**
     * @throws EvidenceUnreadableException if there is evidence that cannot be read, so that nobody writes over what people
     *     decided
     */
    public Evidence read(NodeRef nodeRef) {
        Optional<String> json = content(nodeRef, BayanModel.PROP_EVIDENCE);
        if (json.isEmpty()) {
            return Evidence.none();
        }
        try {
            return documents.read(json.get());
        } catch (IOException e) {
            LOG.error("The evidence of {} cannot be read", nodeRef, e);
            throw new EvidenceUnreadableException(nodeRef, e);
        }
    }

    /**
     * Whether the stored document shows and hides the links that permissions of records ask for now.
     *
     * @throws EvidenceUnreadableException as {@link #read} does
     */
    public boolean isUpToDate(NodeRef nodeRef) {
        try {
            Optional<String> json = content(nodeRef, BayanModel.PROP_EVIDENCE);
            return json.isEmpty() || documents.isUpToDate(json.get());
        } catch (IOException e) {
            throw new EvidenceUnreadableException(nodeRef, e);
        }
    }

    /** The plain text that the offsets of the evidence refer to. */
    public Optional<String> text(NodeRef nodeRef) {
        return content(nodeRef, BayanModel.PROP_TEXT);
    }

    /** Stores evidence as new content; the caller sets the property {@code bay:evidence} to what this returns. */
    public ContentData store(NodeRef nodeRef, Evidence evidence) {
        return store(nodeRef, BayanModel.PROP_EVIDENCE, MimetypeMap.MIMETYPE_JSON, documents.write(evidence));
    }

    /** Stores plain text as new content; the caller sets the property {@code bay:text} to what this returns. */
    public ContentData storeText(NodeRef nodeRef, String text) {
        return store(nodeRef, BayanModel.PROP_TEXT, MimetypeMap.MIMETYPE_TEXT_PLAIN, text);
    }

    private ContentData store(NodeRef nodeRef, QName property, String mediaType, String text) {
        ContentWriter writer = contentService.getWriter(nodeRef, property, false);
        writer.setMimetype(mediaType);
        writer.setEncoding("UTF-8");
        writer.putContent(text);
        return writer.getContentData();
    }

    private Optional<String> content(NodeRef nodeRef, QName property) {
        ContentReader reader = contentService.getReader(nodeRef, property);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        reader.setEncoding("UTF-8");
        return Optional.of(reader.getContentString());
    }
}
