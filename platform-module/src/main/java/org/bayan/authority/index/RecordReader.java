package org.bayan.authority.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.record.AuthorityNodes;
import org.bayan.authority.record.AuthorityProperties;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.model.BayanModel;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.FreshReads;
import org.bayan.statement.Transactions;

/** Reads records from the repository for the index. */
public class RecordReader {
    private static final String ALL = "TYPE:\"bay:authority\"";
    /** More than any archive has. */
    private static final int MOST = 10_000_000;

    private final NodeService mlAwareNodeService;
    private final AuthorityNodes authorityNodes;
    private final DatabaseQuery databaseQuery;
    private final Transactions transactions;
    private final FreshReads freshReads;

    public RecordReader(
            NodeService mlAwareNodeService,
            AuthorityNodes authorityNodes,
            DatabaseQuery databaseQuery,
            Transactions transactions,
            FreshReads freshReads) {
        this.mlAwareNodeService = mlAwareNodeService;
        this.authorityNodes = authorityNodes;
        this.databaseQuery = databaseQuery;
        this.transactions = transactions;
        this.freshReads = freshReads;
    }

    /** All records that there are, in no order. */
    List<NodeRef> all() {
        return transactions.read(() -> databaseQuery.find(ALL, MOST));
    }

    /** Those of the nodes that are complete records now. */
    List<AuthorityEntry> read(Collection<NodeRef> nodes) {
        return transactions.read(() -> {
            freshReads.inThisTransaction();
            List<AuthorityEntry> entries = new ArrayList<>();
            nodes.forEach(node -> entry(node).ifPresent(entries::add));
            return entries;
        });
    }

    private Optional<AuthorityEntry> entry(NodeRef node) {
        if (!authorityNodes.isRecord(node)) {
            return Optional.empty();
        }
        Map<QName, Serializable> properties = mlAwareNodeService.getProperties(node);
        return authorityNodes
                .kind(node)
                .map(kind -> AuthorityProperties.read(kind, properties))
                .filter(record -> !record.id().isEmpty() && !record.names().isEmpty())
                .map(record -> new AuthorityEntry(node, record, replacedBy(node, record)));
    }

    /** Only a deprecated record can be merged into another, so that the others cost no look-up. */
    private Optional<String> replacedBy(NodeRef node, AuthorityDescription record) {
        if (record.status() != AuthorityStatus.DEPRECATED) {
            return Optional.empty();
        }
        return mlAwareNodeService.getTargetAssocs(node, BayanModel.ASSOC_REPLACED_BY).stream()
                .map(AssociationRef::getTargetRef)
                .map(target -> mlAwareNodeService.getProperty(target, BayanModel.PROP_AUTHORITY_ID))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
