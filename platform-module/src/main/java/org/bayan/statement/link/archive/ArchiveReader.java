package org.bayan.statement.link.archive;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.FreshReads;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.link.OpenName;
import org.bayan.statement.write.Hashes;

/** Reads from the repository what is kept at hand. Must be called in transactions, as the system. */
public class ArchiveReader {
    /** More statements than an archive has. */
    private static final int ALL = 10_000_000;

    private final NodeService nodeService;
    private final StatementNodes statementNodes;
    private final EvidenceStore evidenceStore;
    private final DatabaseQuery databaseQuery;
    private final FreshReads freshReads;

    public ArchiveReader(
            NodeService nodeService,
            StatementNodes statementNodes,
            EvidenceStore evidenceStore,
            DatabaseQuery databaseQuery,
            FreshReads freshReads) {
        this.nodeService = nodeService;
        this.statementNodes = statementNodes;
        this.evidenceStore = evidenceStore;
        this.databaseQuery = databaseQuery;
        this.freshReads = freshReads;
    }

    public List<NodeRef> all() {
        return databaseQuery.find("TYPE:\"bay:statement\"", ALL);
    }

    /** The statements that have been read or linked since a moment, by whichever server. */
    Set<NodeRef> changedSince(Instant since) {
        Set<NodeRef> changed =
                new LinkedHashSet<>(databaseQuery.findCmis(query("extracted", "extractedAt", since), ALL));
        changed.addAll(databaseQuery.findCmis(query("linked", "linksChangedAt", since), ALL));
        return changed;
    }

    private static String query(String aspect, String property, Instant since) {
        return "SELECT S.cmis:objectId FROM bay:statement AS S JOIN bay:" + aspect
                + " AS A ON S.cmis:objectId = A.cmis:objectId WHERE A.bay:" + property + " > TIMESTAMP '"
                + since.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString()
                        .replace("Z", ".000Z") + "'";
    }

    /** Empty for what is no statement of its own any more. */
    Optional<ArchiveEntry> read(NodeRef nodeRef) {
        freshReads.inThisTransaction();
        if (!statementNodes.isReadable(nodeRef)) {
            return Optional.empty();
        }
        Map<QName, Serializable> properties = nodeService.getProperties(nodeRef);
        Long stamp = properties.get(BayanModel.PROP_TEXT) instanceof ContentData text && text.getContentUrl() != null
                ? (Long) stamp(text.getContentUrl())
                : null;
        List<OpenName> names = new ArrayList<>();
        if (properties.get(BayanModel.PROP_OPEN_NAMES) instanceof Collection<?> open) {
            open.forEach(name -> OpenName.parse(name.toString()).ifPresent(names::add));
        }
        List<String> linked = properties.get(BayanModel.PROP_LINKED_AUTHORITY_IDS) instanceof Collection<?> ids
                ? ids.stream().map(Object::toString).toList()
                : List.of();
        return Optional.of(new ArchiveEntry(nodeRef, stamp, names, linked));
    }

    /** ACS never uses a content URL twice. */
    private static long stamp(String contentUrl) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(Hashes.sha256(contentUrl)))
                .getLong();
    }

    Optional<String> text(NodeRef nodeRef) {
        return evidenceStore.text(nodeRef);
    }
}
