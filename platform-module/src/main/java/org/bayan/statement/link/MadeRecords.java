package org.bayan.statement.link;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.authority.record.History;
import org.bayan.linking.name.AuthorityStatus;

/**
 * Records that people made for names in statements. Who takes such a decision back expects the record to go, too; but only while it
 * is nobody else's concern.
 */
public class MadeRecords {
    /** Between the first and the last write of the transaction that makes a record. */
    private static final Duration MAKING = Duration.ofSeconds(5);

    private final AuthorityRecords records;
    private final NodeService nodeService;

    /**
     * @param nodeService asks for no permission: making a record is allowed to people who may not delete one
     */
    public MadeRecords(AuthorityRecords records, NodeService nodeService) {
        this.records = records;
        this.nodeService = nodeService;
    }

    /**
     * The record of an id, if the same person made it, nobody has changed it since, and no other statement or record refers to it.
     *
     * @param statement the one for which it was made
     */
    Optional<NodeRef> unused(String id, NodeRef statement, String user) {
        return records.find(id)
                .filter(record -> isAsMadeBy(record, user))
                .filter(record -> nodeService.getSourceAssocs(record, RegexQNamePattern.MATCH_ALL).stream()
                        .allMatch(association -> association.getSourceRef().equals(statement)));
    }

    private boolean isAsMadeBy(NodeRef record, String user) {
        List<History.Event> history = records.history(record);
        return records.read(record).status() == AuthorityStatus.PROVISIONAL
                && history.size() == 1
                && history.get(0).event().equals(History.CREATED)
                && history.get(0).by().equals(user)
                && !isChanged(record);
    }

    private boolean isChanged(NodeRef record) {
        return !(nodeService.getProperty(record, ContentModel.PROP_CREATED) instanceof Date created)
                || !(nodeService.getProperty(record, ContentModel.PROP_MODIFIED) instanceof Date modified)
                || modified.toInstant().isAfter(created.toInstant().plus(MAKING));
    }

    /** It goes to the trashcan, from which it can be brought back. */
    void delete(NodeRef record) {
        AuthenticationUtil.runAsSystem(() -> {
            nodeService.deleteNode(record);
            return null;
        });
    }
}
