package org.bayan.webscript.search;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.write.FieldProperties;

/** Puts together what a list shows of a statement, as the caller may see it. */
public class StatementBriefs {
    private final NodeService securedNodeService;
    private final PermissionService permissionService;
    private final FieldProperties fieldProperties;

    public StatementBriefs(
            NodeService securedNodeService, PermissionService permissionService, FieldProperties fieldProperties) {
        this.securedNodeService = securedNodeService;
        this.permissionService = permissionService;
        this.fieldProperties = fieldProperties;
    }

    /**
     * @param passages highlighted passages
     * @return empty for a statement that has been deleted or closed to the caller since it was found
     */
    Optional<StatementBrief> of(NodeRef nodeRef, List<String> passages) {
        try {
            return Optional.of(brief(nodeRef, securedNodeService.getProperties(nodeRef), passages));
        } catch (InvalidNodeRefException | AccessDeniedException e) {
            return Optional.empty();
        }
    }

    private StatementBrief brief(NodeRef nodeRef, Map<QName, Serializable> properties, List<String> passages) {
        List<String> dates = fieldProperties.read(properties).getOrDefault(Field.DATE, List.of());
        return new StatementBrief(
                nodeRef.getId(),
                text(properties.get(ContentModel.PROP_NAME)),
                text(properties.get(ContentModel.PROP_TITLE)),
                text(properties.get(BayanModel.PROP_REFERENCE_CODE)),
                text(properties.get(BayanModel.PROP_DOCUMENT_NUMBER)),
                dates.isEmpty() ? null : dates.get(0),
                text(properties.get(BayanModel.PROP_DATE_TEXT)),
                text(properties.get(BayanModel.PROP_DATE_PRECISION)),
                text(properties.get(BayanModel.PROP_ISSUER_NAME)),
                texts(properties.get(BayanModel.PROP_DOCUMENT_TYPES)),
                texts(properties.get(BayanModel.PROP_LANGUAGES)),
                text(properties.get(BayanModel.PROP_EXTRACTION_STATE)),
                text(properties.get(BayanModel.PROP_EXTRACTION_MESSAGE)),
                text(properties.get(BayanModel.PROP_REVIEW_STATE)),
                (Integer) properties.get(BayanModel.PROP_OPEN_SUGGESTIONS),
                texts(properties.get(BayanModel.PROP_CONFLICTING_FIELDS)),
                (Double) properties.get(BayanModel.PROP_CONFIDENCE),
                properties.get(ContentModel.PROP_CREATED) instanceof Date created
                        ? created.toInstant().toString()
                        : null,
                permissionService.hasPermission(nodeRef, PermissionService.WRITE_PROPERTIES) == AccessStatus.ALLOWED,
                passages.stream().map(Passages::pieces).toList());
    }

    private static String text(Serializable value) {
        return value == null ? null : value.toString();
    }

    private static List<String> texts(Serializable value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }
}
