package org.bayan.statement.intake;

import java.util.List;
import java.util.Locale;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/** Tells which nodes are statements of their own, and which are only another node's shadow. */
public class StatementNodes {
    private static final String RENDITION_URI = "http://www.alfresco.org/model/rendition/1.0";

    /** Nodes that stand for another node, or that are not there for people. */
    private static final List<QName> SHADOWS = List.of(
            ContentModel.ASPECT_WORKING_COPY,
            QName.createQName(RENDITION_URI, "rendition"),
            QName.createQName(RENDITION_URI, "hiddenRendition"),
            ContentModel.ASPECT_TEMPORARY,
            ContentModel.ASPECT_HIDDEN,
            ContentModel.ASPECT_PENDING_DELETE);

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    public StatementNodes(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    public boolean isStatement(NodeRef nodeRef) {
        return isLive(nodeRef) && isStatementType(nodeService.getType(nodeRef));
    }

    /** Whether it is a statement whose content should be read. */
    public boolean isReadable(NodeRef nodeRef) {
        return isStatement(nodeRef) && !isShadow(nodeRef);
    }

    /** Whether it is a plain file, which can still become a statement. */
    public boolean isPlainFile(NodeRef nodeRef) {
        return isLive(nodeRef) && ContentModel.TYPE_CONTENT.equals(nodeService.getType(nodeRef)) && !isShadow(nodeRef);
    }

    public boolean isCheckedOut(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT);
    }

    public boolean isStatementType(QName type) {
        return dictionaryService.isSubClass(type, BayanModel.TYPE_STATEMENT);
    }

    /** Neither deleted, nor in the trashcan, nor a frozen version. */
    private boolean isLive(NodeRef nodeRef) {
        StoreRef store = nodeRef.getStoreRef();
        return StoreRef.PROTOCOL_WORKSPACE.equals(store.getProtocol())
                && !store.getIdentifier().toLowerCase(Locale.ROOT).contains("version")
                && nodeService.exists(nodeRef);
    }

    private boolean isShadow(NodeRef nodeRef) {
        return SHADOWS.stream().anyMatch(aspect -> nodeService.hasAspect(nodeRef, aspect));
    }
}
