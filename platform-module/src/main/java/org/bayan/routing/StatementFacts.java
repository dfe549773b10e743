package org.bayan.routing;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.routing.rule.RoutingFacts;
import org.bayan.statement.ExtractionState;

/** Reads what rules ask of a statement. Authority records that the current user may not read are left out. */
public class StatementFacts {
    private final NodeService nodeService;
    private final PermissionService permissionService;

    public StatementFacts(NodeService nodeService, PermissionService permissionService) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /** For one run over statements. */
    FolderNames folders() {
        return new FolderNames(nodeService);
    }

    /** Empty for a statement that is still to be read. Must be called in a transaction. */
    Optional<RoutingFacts> of(NodeRef statement, FolderNames folders) {
        Map<QName, Serializable> properties = nodeService.getProperties(statement);
        return ExtractionState.of(properties.get(BayanModel.PROP_EXTRACTION_STATE))
                .filter(state -> state != ExtractionState.PENDING)
                .map(state -> new RoutingFacts(
                        folders.above(statement),
                        texts(properties.get(BayanModel.PROP_DOCUMENT_TYPES)),
                        Optional.ofNullable((String) properties.get(BayanModel.PROP_ISSUER_NAME)),
                        issuers(statement),
                        texts(properties.get(BayanModel.PROP_LANGUAGES)),
                        properties.get(BayanModel.PROP_CONFIDENCE) instanceof Double score
                                ? OptionalDouble.of(score)
                                : OptionalDouble.empty(),
                        texts(properties.get(BayanModel.PROP_CONFLICTING_FIELDS)),
                        texts(properties.get(BayanModel.PROP_MISSING_FIELDS)),
                        properties.get(BayanModel.PROP_OPEN_SUGGESTIONS) instanceof Integer open ? open : 0,
                        RoutingFacts.State.valueOf(state.name())));
    }

    private Set<String> issuers(NodeRef statement) {
        Set<String> ids = new LinkedHashSet<>();
        for (AssociationRef association : nodeService.getTargetAssocs(statement, BayanModel.ASSOC_ISSUED_BY)) {
            NodeRef record = association.getTargetRef();
            if (permissionService.hasPermission(record, PermissionService.READ) == AccessStatus.ALLOWED
                    && nodeService.getProperty(record, BayanModel.PROP_AUTHORITY_ID) instanceof String id) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Set<String> texts(Serializable value) {
        Set<String> texts = new LinkedHashSet<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }
}
