package org.bayan.statement.link;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.evidence.LinkEvidence;

/**
 * What batches do to one statement, each time with the batch's mark. Doing it twice changes nothing. Must run in transactions.
 */
public class BatchChanges {
    /** The links of a statement before and after; the same where nothing changed. */
    public record Change(List<LinkEvidence> before, List<LinkEvidence> after) {}

    private final StatementLinks statementLinks;
    private final StatementLinking linking;
    private final AuthorityReferences references;
    private final Clock clock;

    public BatchChanges(
            StatementLinks statementLinks, StatementLinking linking, AuthorityReferences references, Clock clock) {
        this.statementLinks = statementLinks;
        this.linking = linking;
        this.references = references;
        this.clock = clock;
    }

    /** Looks for the names of one record, and changes no link that does not speak of it. */
    public Change relinkFor(NodeRef statement, String authorityId, String batchId) {
        return relink(statement, batchId, link -> link.authorityIds().contains(authorityId));
    }

    /** Looks for one name, and changes no link that does not have it. */
    public Change relinkFor(NodeRef statement, OpenName name, String batchId) {
        return relink(statement, batchId, link -> NameKeys.of(link).contains(name.key()));
    }

    /** Looks for all names. */
    public Change relinkForAll(NodeRef statement, String batchId) {
        return relink(statement, batchId, link -> true);
    }

    private Change relink(NodeRef statement, String batchId, Predicate<LinkEvidence> wanted) {
        return change(statement, null, links -> {
            List<LinkEvidence> merged = SelectiveMerge.merge(links, linking.again(statement, links), wanted);
            return merged == links ? links : BatchMarks.mark(links, merged, batchId);
        });
    }

    /**
     * Every open mention of a name is one record. Nothing is done where the record is gone.
     *
     * @param user who decided it
     */
    public Change link(
            NodeRef statement, OpenName name, String authorityId, String user, String reason, String batchId) {
        AuthorityReference record =
                references.find(authorityId).map(references::current).orElse(null);
        LinkDecision decision = new LinkDecision(user, clock.instant(), reason);
        return record == null
                ? new Change(List.of(), List.of())
                : decide(
                        statement,
                        name,
                        user,
                        batchId,
                        (links, link) -> decision.link(links, link, record.id(), record.kind()));
    }

    /** No open mention of a name is any record that was suggested for it. */
    public Change reject(NodeRef statement, OpenName name, String user, String reason, String batchId) {
        LinkDecision decision = new LinkDecision(user, clock.instant(), reason);
        return decide(statement, name, user, batchId, decision::reject);
    }

    /** Decides about one link of a statement. */
    private interface Deciding {
        List<LinkEvidence> decide(List<LinkEvidence> links, LinkEvidence link);
    }

    private Change decide(NodeRef statement, OpenName name, String user, String batchId, Deciding deciding) {
        return change(statement, user, links -> {
            List<LinkEvidence> decided = links;
            for (LinkEvidence link : links) {
                boolean concerned = link.state().isOpen() && OpenName.of(link).equals(name) && decided.contains(link);
                decided = concerned ? deciding.decide(decided, link) : decided;
            }
            return decided == links ? links : BatchMarks.mark(links, decided, batchId);
        });
    }

    /** Takes back what a batch did, but for what people have decided since. */
    public void undo(NodeRef statement, String batchId) {
        statementLinks.change(statement, null, links -> BatchMarks.undo(links, batchId));
    }

    /**
     * Brings a statement in step with a record that has changed: links follow a merge or go back, or are marked where the record is
     * gone; suggestions of its names are made anew; names are written as they are now.
     *
     * @param authorityIds the record, and all that stand for it now or did until now
     */
    public void refresh(NodeRef statement, Set<String> authorityIds) {
        statementLinks.change(statement, null, links -> {
            List<LinkEvidence> followed = MergedLinks.followed(links, references);
            return new OpenLinks(authorityIds).anew(followed, linking.again(statement, followed));
        });
        statementLinks.rebuild(statement);
    }

    /** Tells every reader of a statement what permissions let readers of the archive see now. */
    public void reveal(NodeRef statement) {
        statementLinks.rebuild(statement);
    }

    private Change change(NodeRef statement, String user, UnaryOperator<List<LinkEvidence>> change) {
        List<LinkEvidence> before = new ArrayList<>();
        List<LinkEvidence> after = new ArrayList<>();
        statementLinks.change(statement, user, links -> {
            List<LinkEvidence> changed = change.apply(links);
            before.addAll(links);
            after.addAll(changed);
            return changed;
        });
        return new Change(before, after);
    }
}
