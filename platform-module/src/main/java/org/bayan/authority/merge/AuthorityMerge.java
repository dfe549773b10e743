package org.bayan.authority.merge;

import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.index.ChangedRecords;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.authority.record.History;
import org.bayan.authority.record.SettledRecords;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.model.BayanModel;

/**
 * Replaces one record by another. The replaced record stays as it is, deprecated, with {@code bay:replacedBy} to the other, so
 * that its id still leads somewhere and the merge can be undone exactly. Whoever looks a record up follows that association from then
 * on; the links of statements, which may be many thousands, follow it afterwards, a few in one transaction. Everything is refused
 * before anything is written.
 */
public class AuthorityMerge {
    private final NodeService mlAwareNodeService;
    private final AuthorityRecords records;
    private final AuthorityRights rights;
    private final SettledRecords settledRecords;
    private final ChangedRecords changedRecords;
    private final Clock clock;

    public AuthorityMerge(
            NodeService mlAwareNodeService,
            AuthorityRecords records,
            AuthorityRights rights,
            SettledRecords settledRecords,
            ChangedRecords changedRecords,
            Clock clock) {
        this.mlAwareNodeService = mlAwareNodeService;
        this.records = records;
        this.rights = rights;
        this.settledRecords = settledRecords;
        this.changedRecords = changedRecords;
        this.clock = clock;
    }

    /**
     * Merges a record into another, or into the one that stands for it.
     *
     * @throws AuthorityRefused if the records are one, of two kinds, merged already, or not the user's to manage
     */
    public void merge(NodeRef record, NodeRef into, String reason) {
        NodeRef target = current(into);
        rights.requireManage(record);
        rights.requireManage(target);
        String id = id(record);
        String targetId = id(target);
        if (mlAwareNodeService.hasAspect(record, BayanModel.ASPECT_MERGED)) {
            throw conflict("bayan.authority.mergedAlready", id);
        }
        if (target.equals(record)) {
            throw conflict("bayan.authority.mergeWithItself", id);
        }
        if (records.read(record).kind() != records.read(target).kind()) {
            throw conflict("bayan.authority.mergeOfTwoKinds", id, targetId);
        }
        settle(record, target);
        mlAwareNodeService.addAspect(record, BayanModel.ASPECT_MERGED, account(record, reason));
        mlAwareNodeService.setProperty(record, BayanModel.PROP_AUTHORITY_STATUS, AuthorityStatus.DEPRECATED.code());
        mlAwareNodeService.createAssociation(record, target, BayanModel.ASSOC_REPLACED_BY);
        records.remember(record, History.MERGED, targetId, reason);
        records.remember(target, History.RECEIVED, id, reason);
    }

    private Map<QName, Serializable> account(NodeRef record, String reason) {
        return Map.of(
                BayanModel.PROP_MERGED_AT,
                Date.from(clock.instant()),
                BayanModel.PROP_MERGED_BY,
                AuthenticationUtil.getFullyAuthenticatedUser(),
                BayanModel.PROP_MERGE_REASON,
                reason,
                BayanModel.PROP_STATUS_BEFORE_MERGE,
                records.read(record).status().code());
    }

    /**
     * Makes a merged record stand for itself again, with the status that it had.
     *
     * @throws AuthorityRefused if it is not merged, or not the user's to manage
     */
    public void undo(NodeRef record, String reason) {
        rights.requireManage(record);
        String id = id(record);
        if (!mlAwareNodeService.hasAspect(record, BayanModel.ASPECT_MERGED)) {
            throw conflict("bayan.authority.notMerged", id);
        }
        Serializable status = mlAwareNodeService.getProperty(record, BayanModel.PROP_STATUS_BEFORE_MERGE);
        Optional<NodeRef> target = replacement(record);
        settle(record);
        mlAwareNodeService.removeAspect(record, BayanModel.ASPECT_MERGED);
        mlAwareNodeService.setProperty(record, BayanModel.PROP_AUTHORITY_STATUS, status);
        target.ifPresent(other -> {
            settle(other);
            mlAwareNodeService.removeAssociation(record, other, BayanModel.ASSOC_REPLACED_BY);
            records.remember(other, History.RELEASED, id, reason);
        });
        records.remember(record, History.UNMERGED, target.map(this::id).orElse(""), reason);
    }

    /**
     * Marks a record as not to be linked any more.
     *
     * @throws AuthorityRefused if it is merged or deprecated already, or not the user's to manage
     */
    public void deprecate(NodeRef record, String reason) {
        rights.requireManage(record);
        if (records.read(record).status() == AuthorityStatus.DEPRECATED) {
            throw conflict("bayan.authority.deprecatedAlready", id(record));
        }
        settle(record);
        mlAwareNodeService.setProperty(record, BayanModel.PROP_AUTHORITY_STATUS, AuthorityStatus.DEPRECATED.code());
        records.remember(record, History.DEPRECATED, "", reason);
    }

    /** The record that stands for one now, after all merges. */
    private NodeRef current(NodeRef record) {
        NodeRef current = record;
        Set<NodeRef> seen = new HashSet<>();
        Optional<NodeRef> next = Optional.of(record);
        while (next.isPresent() && seen.add(next.get())) {
            current = next.get();
            next = replacement(current);
        }
        return current;
    }

    private Optional<NodeRef> replacement(NodeRef record) {
        return mlAwareNodeService.getTargetAssocs(record, BayanModel.ASSOC_REPLACED_BY).stream()
                .map(association -> association.getTargetRef())
                .findFirst();
    }

    private void settle(NodeRef... changed) {
        for (NodeRef record : changed) {
            settledRecords.add(record);
            changedRecords.add(record);
        }
    }

    private String id(NodeRef record) {
        return String.valueOf(mlAwareNodeService.getProperty(record, BayanModel.PROP_AUTHORITY_ID));
    }

    private static AuthorityRefused conflict(String key, Object... arguments) {
        return new AuthorityRefused(Reason.CONFLICT, key, arguments);
    }
}
