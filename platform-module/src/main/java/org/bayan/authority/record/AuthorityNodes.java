package org.bayan.authority.record;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.model.BayanModel;

/** Tells which nodes are authority records, and of which kind. */
public class AuthorityNodes {
    private static final Map<AuthorityKind, QName> TYPES = new EnumMap<>(Map.of(
            AuthorityKind.PERSON, BayanModel.TYPE_PERSON,
            AuthorityKind.CORPORATE_BODY, BayanModel.TYPE_CORPORATE_BODY,
            AuthorityKind.CHRONOLOGY_ENTRY, BayanModel.TYPE_CHRONOLOGY_ENTRY));

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;

    public AuthorityNodes(NodeService nodeService, DictionaryService dictionaryService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
    }

    /** Neither deleted, nor in the trashcan, nor a frozen version, nor a working copy. */
    public boolean isRecord(NodeRef nodeRef) {
        StoreRef store = nodeRef.getStoreRef();
        return StoreRef.PROTOCOL_WORKSPACE.equals(store.getProtocol())
                && !store.getIdentifier().toLowerCase(Locale.ROOT).contains("version")
                && nodeService.exists(nodeRef)
                && dictionaryService.isSubClass(nodeService.getType(nodeRef), BayanModel.TYPE_AUTHORITY)
                && !nodeService.hasAspect(nodeRef, ContentModel.ASPECT_WORKING_COPY);
    }

    /** Empty for the type {@code bay:authority} itself, which no record should have. */
    public Optional<AuthorityKind> kind(NodeRef nodeRef) {
        QName type = nodeService.getType(nodeRef);
        return TYPES.entrySet().stream()
                .filter(kind -> dictionaryService.isSubClass(type, kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static QName type(AuthorityKind kind) {
        return TYPES.get(kind);
    }
}
