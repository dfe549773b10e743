package org.bayan.statement.link;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.ReviewState;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.evidence.Evidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.link.archive.ChangedStatements;

/**
 * The links of a statement in the repository: evidence, associations and properties, which never disagree because they are
 * written in one step. Nothing is written where nothing changes, and nobody's versions or modification dates are touched.
 */
public class StatementLinks {
    private final NodeService nodeService;
    private final EvidenceStore evidenceStore;
    private final LinkAssociations associations;
    private final LinkProperties properties;
    private final SilentWrites silentWrites;
    private final LinkHistory history;
    private final RecordsNow records;
    private final ChangedStatements changedStatements;
    private final Clock clock;

    public StatementLinks(
            NodeService nodeService,
            EvidenceStore evidenceStore,
            LinkAssociations associations,
            LinkProperties properties,
            SilentWrites silentWrites,
            LinkHistory history,
            RecordsNow records,
            ChangedStatements changedStatements,
            Clock clock) {
        this.nodeService = nodeService;
        this.evidenceStore = evidenceStore;
        this.associations = associations;
        this.properties = properties;
        this.silentWrites = silentWrites;
        this.history = history;
        this.records = records;
        this.changedStatements = changedStatements;
        this.clock = clock;
    }

    /** Whether the description is approved, so that no rule proposes anything for it. */
    boolean isApproved(NodeRef statement) {
        return ReviewState.of(nodeService.getProperty(statement, BayanModel.PROP_REVIEW_STATE)) == ReviewState.APPROVED;
    }

    public Evidence evidence(NodeRef statement) {
        return evidenceStore.read(statement);
    }

    /**
     * What stands of earlier runs and decisions, with what people did to the associations by other doors than ours.
     *
     * @param user who did it; null if unknown
     * @param byRule associations that need no explanation, because rules are about to make them
     */
    List<LinkEvidence> settled(
            NodeRef statement, List<LinkEvidence> links, String user, Predicate<AssociatedAuthority> byRule) {
        Instant at = user == null ? null : clock.instant();
        List<AssociatedAuthority> present = associations.of(statement).stream()
                .filter(association -> !byRule.test(association))
                .toList();
        return new AssociationSettlement(present, records, user, at).settle(links);
    }

    /** Takes over what somebody did to the associations by another door; says whether there was anything. */
    public boolean settle(NodeRef statement, String user) {
        return change(statement, user, user, UnaryOperator.identity());
    }

    /**
     * Changes the links of a statement. Must run in a transaction.
     *
     * @param actor the person who decides; null for a rule's or a batch's own work
     * @param change from the links as they stand to the links as they are to be
     * @return whether anything changed
     */
    public boolean change(NodeRef statement, String actor, UnaryOperator<List<LinkEvidence>> change) {
        return change(statement, null, actor, change);
    }

    private boolean change(
            NodeRef statement, String byOtherDoors, String actor, UnaryOperator<List<LinkEvidence>> change) {
        Evidence before = evidenceStore.read(statement);
        List<LinkEvidence> after = change.apply(settled(statement, before.links(), byOtherDoors, a -> false));
        if (after.equals(before.links())) {
            return false;
        }
        silentWrites.on(statement, () -> {
            Map<QName, Serializable> evidence = new HashMap<>();
            evidence.put(BayanModel.PROP_EVIDENCE, evidenceStore.store(statement, before.withLinks(after)));
            silentWrites.besideTheRecord(
                    statement, () -> nodeService.addAspect(statement, BayanModel.ASPECT_EXTRACTED, evidence));
            write(statement, before.links(), after, actor);
        });
        return true;
    }

    /** Makes associations and properties what the stored evidence says, where they are not, and seals of it what is to be hidden. */
    public void rebuild(NodeRef statement) {
        Evidence evidence = evidenceStore.read(statement);
        List<LinkEvidence> links = evidence.links();
        silentWrites.on(statement, () -> {
            if (!evidenceStore.isUpToDate(statement)) {
                silentWrites.besideTheRecord(
                        statement,
                        () -> nodeService.setProperty(
                                statement, BayanModel.PROP_EVIDENCE, evidenceStore.store(statement, evidence)));
            }
            write(statement, links, links, null);
        });
    }

    /** Whether the stored evidence shows and hides what permissions of records ask for now. */
    boolean isSealedAsNeeded(NodeRef statement) {
        return evidenceStore.isUpToDate(statement);
    }

    /** Makes associations and properties what the links say. The caller writes the evidence, and does both silently. */
    public void write(NodeRef statement, List<LinkEvidence> before, List<LinkEvidence> after, String actor) {
        properties.write(statement, properties.of(after));
        associations.write(statement, after);
        history.record(statement, before, after, actor);
        changedStatements.add(statement);
    }
}
