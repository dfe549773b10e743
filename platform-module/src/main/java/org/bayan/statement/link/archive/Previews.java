package org.bayan.statement.link.archive;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.find.NameMatch;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.statement.PermittedStatements;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.link.LinkRefused;
import org.bayan.statement.link.batch.StatementRecall;

/** Says what linking a record over the whole archive would find, without reading the archive. */
public class Previews {
    /** Statements that are looked at for a sample before one gives up. */
    private static final int MOST_TRIED = 50;

    private final StatementRecall recall;
    private final EvidenceStore evidenceStore;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final AuthorityService authorityService;

    public Previews(
            StatementRecall recall,
            EvidenceStore evidenceStore,
            NodeService nodeService,
            PermissionService permissionService,
            AuthorityService authorityService) {
        this.recall = recall;
        this.evidenceStore = evidenceStore;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.authorityService = authorityService;
    }

    /**
     * A place where a statement has one of the names.
     *
     * @param text the whole text of the statement
     */
    public record Sample(NodeRef statement, String text, int start, int end) {}

    /**
     * What there is.
     *
     * @param statements how many statements that the caller may read have one of the names
     * @param samples some of them
     */
    public record Preview(int statements, List<Sample> samples) {}

    /**
     * @param record whose names are looked for
     * @param samples how many are wanted
     * @throws LinkRefused if the statements are not all known yet
     */
    public Preview preview(AuthorityRecord record, int samples) {
        if (!recall.isReady()) {
            throw new LinkRefused(LinkRefused.Kind.CONFLICT, "bayan.linking.notReady");
        }
        PermittedStatements permitted =
                new PermittedStatements(nodeService, permissionService, authorityService, PermissionService.READ);
        List<NodeRef> statements =
                recall
                        .namingAtHand(
                                record.names().stream().map(AuthorityName::text).toList(), record.kind())
                        .stream()
                        .filter(permitted::contains)
                        .toList();
        NameIndex names = NameIndex.of(List.of(record));
        List<Sample> found = new ArrayList<>();
        for (int i = 0; i < Math.min(statements.size(), MOST_TRIED) && found.size() < samples; i++) {
            addSample(statements.get(i), names, found);
        }
        return new Preview(statements.size(), found);
    }

    private void addSample(NodeRef statement, NameIndex names, List<Sample> found) {
        evidenceStore.text(statement).ifPresent(text -> {
            List<NameMatch> matches = names.find(text);
            if (!matches.isEmpty()) {
                NameMatch match = matches.get(0);
                found.add(new Sample(statement, text, match.start(), match.end()));
            }
        });
    }
}
