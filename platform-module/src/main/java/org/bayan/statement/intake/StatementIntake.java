package org.bayan.statement.intake;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.ContentFingerprint;
import org.bayan.statement.ExtractionState;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.queue.AfterCommit;

/**
 * Marks a statement whose content has not been read yet, in the transaction that brought the content, and hands it to the
 * queue once that transaction is committed. Marking is all that happens in the upload's own time.
 */
public class StatementIntake {
    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final SilentWrites silentWrites;
    private final CopiedEvidence copiedEvidence;
    private final AfterCommit afterCommit;

    public StatementIntake(
            NodeService nodeService,
            StatementNodes statementNodes,
            SilentWrites silentWrites,
            CopiedEvidence copiedEvidence,
            AfterCommit afterCommit) {
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.silentWrites = silentWrites;
        this.copiedEvidence = copiedEvidence;
        this.afterCommit = afterCommit;
    }

    /** Called at the end of a transaction that may have brought new content; does nothing where it has not. */
    public void consider(NodeRef nodeRef) {
        if (!statementNodes.isReadable(nodeRef)) {
            return;
        }
        Map<QName, Serializable> properties = nodeService.getProperties(nodeRef);
        if (!(properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content)
                || content.getContentUrl() == null) {
            return;
        }
        boolean pending = ExtractionState.of(properties.get(BayanModel.PROP_EXTRACTION_STATE))
                .filter(state -> state == ExtractionState.PENDING)
                .isPresent();
        if (!pending && isRead(nodeRef, properties, content)) {
            return;
        }
        if (!pending || isOfAnother(nodeRef, properties)) {
            mark(nodeRef, properties);
        }
        afterCommit.queue(nodeRef);
    }

    /** Marks a statement to be read again, whether or not its content is new. */
    public void readAgain(NodeRef nodeRef) {
        mark(nodeRef, nodeService.getProperties(nodeRef));
    }

    private void mark(NodeRef nodeRef, Map<QName, Serializable> properties) {
        silentWrites.on(nodeRef, () -> {
            Map<QName, Serializable> marked = new HashMap<>();
            marked.put(BayanModel.PROP_EXTRACTION_STATE, ExtractionState.PENDING.code());
            if (isOfAnother(nodeRef, properties)) {
                // A copy keeps the values but not the record of who decided them for the original.
                marked.putAll(copiedEvidence.of(nodeRef));
                nodeService.removeAspect(nodeRef, BayanModel.ASPECT_EXTRACTED);
                nodeService.removeAspect(nodeRef, BayanModel.ASPECT_LINKED);
                nodeService.removeAspect(nodeRef, BayanModel.ASPECT_REVIEWED);
            }
            nodeService.addAspect(nodeRef, BayanModel.ASPECT_EXTRACTED, marked);
        });
    }

    private static boolean isRead(NodeRef nodeRef, Map<QName, Serializable> properties, ContentData content) {
        return ContentFingerprint.parse((String) properties.get(BayanModel.PROP_CONTENT_FINGERPRINT))
                .filter(fingerprint -> fingerprint.covers(nodeRef, content))
                .isPresent();
    }

    private static boolean isOfAnother(NodeRef nodeRef, Map<QName, Serializable> properties) {
        return ContentFingerprint.parse((String) properties.get(BayanModel.PROP_CONTENT_FINGERPRINT))
                .filter(fingerprint -> !fingerprint.isOf(nodeRef))
                .isPresent();
    }
}
