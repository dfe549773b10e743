package org.bayan.embedded.copy;

import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** What belongs to one node alone and is never copied: its identity, its locks, its place among copies and check-outs. */
final class UncopiedAspects {
    /** What a new copy has by itself. A copy onto another node adds them again, which only behaviours notice. */
    static final Set<QName> OF_EVERY_NODE = Set.of(ContentModel.ASPECT_REFERENCEABLE, ContentModel.ASPECT_LOCALIZED);

    private static final String RENDITIONS = "http://www.alfresco.org/model/rendition/1.0";
    private static final Set<QName> ASPECTS = Set.of(
            ContentModel.ASPECT_AUDITABLE,
            ContentModel.ASPECT_LOCKABLE,
            ContentModel.ASPECT_WORKING_COPY,
            ContentModel.ASPECT_CHECKED_OUT,
            ContentModel.ASPECT_COPIEDFROM,
            ContentModel.ASPECT_OWNABLE,
            ContentModel.ASPECT_ARCHIVED,
            ContentModel.ASPECT_PENDING_DELETE);
    private static final Set<QName> ASSOCIATIONS =
            Set.of(ContentModel.ASSOC_ORIGINAL, ContentModel.ASSOC_WORKING_COPY_LINK);

    private UncopiedAspects() {}

    /** The callback of a class that is never copied; null for all others. */
    static CopyBehaviourCallback callback(QName className) {
        return ASPECTS.contains(className) || RENDITIONS.equals(className.getNamespaceURI())
                ? DoNothingCopyBehaviourCallback.getInstance()
                : null;
    }

    static boolean isSystem(QName property) {
        return NamespaceService.SYSTEM_MODEL_1_0_URI.equals(property.getNamespaceURI());
    }

    static boolean isOwnAssociation(QName type) {
        return ASSOCIATIONS.contains(type);
    }
}
