package org.bayan.statement.link.batch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.authority.index.AuthorityEntry;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityName;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.link.AuthorityReference;
import org.bayan.statement.link.AuthorityReferences;
import org.bayan.statement.link.BatchChanges;
import org.bayan.statement.link.LinkAssociations;
import org.bayan.statement.link.OpenName;

/** The work of each kind of batch: which statements, and what is done with one. */
public class LinkBatchWork implements BatchWork {
    /** More statements than an archive has. */
    private static final int ALL = 10_000_000;

    private final DatabaseQuery databaseQuery;
    private final StatementNodes statementNodes;
    private final PermissionService permissionService;
    private final AuthorityIndex index;
    private final AuthorityReferences references;
    private final LinkAssociations associations;
    private final StatementRecall recall;
    private final BatchChanges changes;

    public LinkBatchWork(
            DatabaseQuery databaseQuery,
            StatementNodes statementNodes,
            PermissionService permissionService,
            AuthorityIndex index,
            AuthorityReferences references,
            LinkAssociations associations,
            StatementRecall recall,
            BatchChanges changes) {
        this.databaseQuery = databaseQuery;
        this.statementNodes = statementNodes;
        this.permissionService = permissionService;
        this.index = index;
        this.references = references;
        this.associations = associations;
        this.recall = recall;
        this.changes = changes;
    }

    @Override
    public boolean isReady(LinkBatch batch) {
        if (!index.isReady()) {
            return false;
        }
        return switch (batch.task().kind()) {
            case RELINK ->
                recall.isReady()
                        && (batch.task().authorityId() == null
                                || hasSeen(batch.task().authorityId()));
            case REFRESH -> batch.task().authorityIds().stream().allMatch(this::hasSeen);
            case REVEAL -> recall.isReady();
            case LINK, REJECT -> true;
        };
    }

    /** Whether the index of this server knows already what has become of a record. */
    private boolean hasSeen(String authorityId) {
        Optional<AuthorityEntry> known = index.byId(authorityId);
        boolean there = references.exists(authorityId);
        String current = references.current(authorityId);
        return known.isPresent() == there
                && (!there
                        || index.current(authorityId)
                                .map(AuthorityEntry::id)
                                .orElse("")
                                .equals(current));
    }

    @Override
    public List<NodeRef> statements(LinkBatch batch) {
        BatchTask task = batch.task();
        return switch (task.kind()) {
            case RELINK -> naming(task);
            case LINK, REJECT -> find("bay:openNames", name(task).text());
            case REFRESH -> concerned(task);
            case REVEAL -> speakingOf(task);
        };
    }

    /** Statements that speak of a record, of those that stand for it now, or of those that did until now. */
    private List<NodeRef> concerned(BatchTask task) {
        Set<String> ids = withCurrent(task);
        Set<NodeRef> concerned = new LinkedHashSet<>();
        for (String id : ids) {
            concerned.addAll(find("bay:linkedAuthorityIds", id));
            concerned.addAll(find("bay:suggestedAuthorityIds", id));
            // The properties do not tell of a record that is hidden from readers.
            references
                    .find(id)
                    .map(AuthorityReference::nodeRef)
                    .map(associations::statementsOf)
                    .ifPresent(concerned::addAll);
        }
        return List.copyOf(concerned);
    }

    /** Also those that only suggest a record: where it was hidden no property tells of it, so its names do. */
    private List<NodeRef> speakingOf(BatchTask task) {
        if (task.authorityId() == null) {
            return databaseQuery.find("ASPECT:\"bay:linked\"", ALL);
        }
        Set<NodeRef> speaking = new LinkedHashSet<>(concerned(task));
        speaking.addAll(naming(task));
        return List.copyOf(speaking);
    }

    private Set<String> withCurrent(BatchTask task) {
        Set<String> ids = new LinkedHashSet<>(task.authorityIds());
        task.authorityIds().forEach(id -> ids.add(references.current(id)));
        return ids;
    }

    private List<NodeRef> naming(BatchTask task) {
        if (task.isAboutEverything()) {
            return recall.all();
        }
        if (task.authorityId() == null) {
            return recall.naming(List.of(task.name()), name(task).kind());
        }
        return index.names()
                .record(task.authorityId())
                .map(record -> recall.naming(
                        record.names().stream().map(AuthorityName::text).toList(), record.kind()))
                .orElse(List.of());
    }

    private static OpenName name(BatchTask task) {
        AuthorityKind kind = AuthorityKind.ofCode(task.nameKind())
                .orElseThrow(() -> new IllegalStateException("No kind: " + task.nameKind()));
        return new OpenName(kind, task.name());
    }

    private List<NodeRef> find(String property, String value) {
        return databaseQuery.find("ASPECT:\"bay:linked\" AND =" + property + ":" + DatabaseQuery.quoted(value), ALL);
    }

    @Override
    public Tally apply(LinkBatch batch, NodeRef statement) {
        if (!statementNodes.isReadable(statement)) {
            return Tally.NONE;
        }
        BatchTask task = batch.task();
        return switch (task.kind()) {
            case RELINK -> tally(batch, relink(task, statement, batch.id()));
            case LINK ->
                mayWrite(batch, statement)
                        ? tally(
                                batch,
                                changes.link(
                                        statement,
                                        name(task),
                                        task.authorityId(),
                                        batch.startedBy(),
                                        task.reason(),
                                        batch.id()))
                        : Tally.NONE;
            case REJECT ->
                mayWrite(batch, statement)
                        ? tally(
                                batch,
                                changes.reject(statement, name(task), batch.startedBy(), task.reason(), batch.id()))
                        : Tally.NONE;
            case REFRESH -> {
                changes.refresh(statement, withCurrent(task));
                yield Tally.NONE;
            }
            case REVEAL -> {
                changes.reveal(statement);
                yield Tally.NONE;
            }
        };
    }

    private BatchChanges.Change relink(BatchTask task, NodeRef statement, String batchId) {
        if (task.isAboutEverything()) {
            return changes.relinkForAll(statement, batchId);
        }
        return task.authorityId() == null
                ? changes.relinkFor(statement, name(task), batchId)
                : changes.relinkFor(statement, task.authorityId(), batchId);
    }

    private static Tally tally(LinkBatch batch, BatchChanges.Change change) {
        return Tally.of(change.before(), change.after(), batch.id());
    }

    private boolean mayWrite(LinkBatch batch, NodeRef statement) {
        return AuthenticationUtil.runAs(
                () -> permissionService.hasPermission(statement, PermissionService.WRITE_PROPERTIES)
                        == AccessStatus.ALLOWED,
                batch.startedBy());
    }

    @Override
    public List<NodeRef> changed(LinkBatch batch) {
        return find("bay:linkBatchIds", batch.id());
    }

    @Override
    public void undo(LinkBatch batch, NodeRef statement) {
        if (statementNodes.isReadable(statement)) {
            changes.undo(statement, batch.id());
        }
    }
}
