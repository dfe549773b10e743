package org.bayan.statement.link.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.PermittedStatements;
import org.bayan.statement.link.LinkRefused;
import org.bayan.statement.link.OpenName;

/** The names that wait for a decision, those first of which one decision settles the most statements of the caller. */
public class WorkList {
    /** Statements that are tried for an example. */
    private static final int EXAMPLES = 5;
    /** Beyond it nobody needs to know how many more, and each would have to be asked for. */
    private static final int MOST_ASKED = 500;

    private final ArchiveFollower follower;
    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final AuthorityService authorityService;

    public WorkList(
            ArchiveFollower follower,
            NodeService nodeService,
            PermissionService permissionService,
            AuthorityService authorityService) {
        this.follower = follower;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.authorityService = authorityService;
    }

    /**
     * One name.
     *
     * @param statements how many statements the caller may change that have it open
     * @param atLeast whether there may be more
     * @param examples some of them
     */
    public record Entry(OpenName name, int statements, boolean atLeast, List<NodeRef> examples) {}

    /**
     * The first entries of the list.
     *
     * @param kind null for all
     * @param limit how many, 1 or more
     * @throws LinkRefused if the statements are not all known yet
     */
    public List<Entry> first(AuthorityKind kind, int limit) {
        if (!follower.isReady()) {
            throw new LinkRefused(LinkRefused.Kind.CONFLICT, "bayan.linking.notReady");
        }
        PermittedStatements permitted = new PermittedStatements(
                nodeService, permissionService, authorityService, PermissionService.WRITE_PROPERTIES);
        Comparator<Entry> order = Comparator.comparingInt(Entry::statements);
        PriorityQueue<Entry> best = new PriorityQueue<>(order);
        for (StatementTable.Count<OpenName> count : byCount(kind)) {
            if (best.size() == limit && count.statements() <= best.element().statements()) {
                // No name behind this one is in more statements, whoever may change them.
                break;
            }
            Entry entry = entry(count.key(), permitted);
            if (entry.statements() > 0) {
                best.add(entry);
                if (best.size() > limit) {
                    best.remove();
                }
            }
        }
        List<Entry> entries = new ArrayList<>(best);
        entries.sort(order.reversed().thenComparing(entry -> entry.name().text()));
        return entries;
    }

    private List<StatementTable.Count<OpenName>> byCount(AuthorityKind kind) {
        List<StatementTable.Count<OpenName>> counts =
                follower.openNames().counts(name -> kind == null || name.kind() == kind);
        counts.sort(Comparator.comparingInt((StatementTable.Count<OpenName> count) -> count.statements())
                .reversed()
                .thenComparing(count -> count.key().text()));
        return counts;
    }

    private Entry entry(OpenName name, PermittedStatements permitted) {
        List<String> all = follower.openNames().statements(name);
        int asked = Math.min(all.size(), permitted.isAll() ? EXAMPLES : MOST_ASKED);
        List<NodeRef> examples = new ArrayList<>();
        int statements = 0;
        for (String id : all.subList(0, asked)) {
            NodeRef statement = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
            if (permitted.contains(statement)) {
                statements++;
                if (examples.size() < EXAMPLES) {
                    examples.add(statement);
                }
            }
        }
        return permitted.isAll()
                ? new Entry(name, all.size(), false, examples)
                : new Entry(name, statements, asked < all.size(), examples);
    }
}
