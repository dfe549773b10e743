package org.bayan.statement.link;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.linking.proposal.LinkRole;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;
import org.bayan.statement.evidence.MentionEvidence;

/**
 * Carries out what a person decides for the links of one statement. Runs in the person's own transaction and name, after the
 * caller has checked that the person may change the statement. Every method throws {@link LinkRefused} before it writes
 * anything.
 */
public class LinkDecisions {
    private final StatementLinks statementLinks;
    private final StatementLinking linking;
    private final VisibleRecords records;
    private final MadeRecords madeRecords;
    private final EvidenceStore evidenceStore;
    private final Clock clock;

    public LinkDecisions(
            StatementLinks statementLinks,
            StatementLinking linking,
            VisibleRecords records,
            MadeRecords madeRecords,
            EvidenceStore evidenceStore,
            Clock clock) {
        this.statementLinks = statementLinks;
        this.linking = linking;
        this.records = records;
        this.madeRecords = madeRecords;
        this.evidenceStore = evidenceStore;
        this.clock = clock;
    }

    /** The link as it stands before the decision. */
    public LinkEvidence link(NodeRef statement, String linkId) {
        return find(statementLinks.evidence(statement).links(), linkId);
    }

    /**
     * The name is the record that is suggested first, of those that the person may see; or the link that there is, is right.
     *
     * @return the id of the record
     */
    public String accept(NodeRef statement, String linkId, String user, String reason) {
        LinkEvidence now = link(statement, linkId);
        AuthorityReference record = records.require(now.isLinked() ? now.authorityId() : firstVisible(now));
        change(statement, linkId, user, (links, link) -> linked(links, link, record, user, reason));
        return record.id();
    }

    private String firstVisible(LinkEvidence link) {
        return link.candidates().stream()
                .map(CandidateEvidence::authorityId)
                .filter(id -> records.current(id).isPresent())
                .findFirst()
                .orElseThrow(() -> new LinkRefused(
                        LinkRefused.Kind.CONFLICT, "bayan.linking.nothingSuggested", String.valueOf(link.name())));
    }

    /**
     * The name is a record that the person names.
     *
     * @return the id of the record, which is another if the one named has been merged
     */
    public String choose(NodeRef statement, String linkId, String authorityId, String user, String reason) {
        AuthorityReference chosen = records.require(authorityId);
        change(statement, linkId, user, (links, link) -> linked(links, link, chosen, user, reason));
        return chosen.id();
    }

    /** The name is a record that the person has made for it, in this transaction. */
    public void create(NodeRef statement, String linkId, String authorityId, String user, String reason) {
        AuthorityReference made = records.require(authorityId);
        change(
                statement,
                linkId,
                user,
                (links, link) -> decision(user, reason).linkToNew(links, link, made.id(), made.kind()));
    }

    private List<LinkEvidence> linked(
            List<LinkEvidence> links, LinkEvidence link, AuthorityReference record, String user, String reason) {
        if (link.isHuman() && link.isLinkedTo(record.id())) {
            return links;
        }
        return decision(user, reason).link(links, link, record.id(), record.kind());
    }

    /** The name is none of the records that it may mean. */
    public void reject(NodeRef statement, String linkId, String user, String reason) {
        change(
                statement,
                linkId,
                user,
                (links, link) -> link.isHuman() && link.state() == LinkState.REJECTED
                        ? links
                        : decision(user, reason).reject(links, link));
    }

    /**
     * What a person decided is taken back; rules propose again. A record that the decision made goes with it if nobody else has
     * taken it up; otherwise the name is left open for it, since the person has just said that it is not certain.
     */
    public void undo(NodeRef statement, String linkId, String user) {
        LinkEvidence link = link(statement, linkId);
        if (!link.isHuman()) {
            throw new LinkRefused(LinkRefused.Kind.CONFLICT, "bayan.linking.nothingToUndo");
        }
        if (link.madeId() == null) {
            change(statement, linkId, user, TakenBack::without);
            return;
        }
        Optional<NodeRef> unused = madeRecords.unused(link.madeId(), statement, user);
        statementLinks.change(statement, user, links -> {
            List<LinkEvidence> open = linking.again(statement, TakenBack.reopened(links, link));
            return unused.isPresent() ? TakenBack.withoutRecord(open, link.madeId()) : open;
        });
        unused.ifPresent(madeRecords::delete);
    }

    /**
     * A link that no rule found.
     *
     * @param role null for the usual one of the record's kind
     * @param start first UTF-16 code unit of the mention in the stored text; null if the text does not name the record
     * @param end one past the last; null with {@code start}
     */
    public void add(NodeRef statement, String authorityId, LinkRole role, Integer start, Integer end, String user) {
        AuthorityReference record = records.require(authorityId);
        LinkRole given = role == null ? LinkRole.related(record.kind()) : role;
        if (!given.accepts(record.kind())) {
            throw new LinkRefused(
                    LinkRefused.Kind.BAD_REQUEST,
                    "bayan.linking.roleDoesNotFit",
                    given.code(),
                    record.kind().code());
        }
        MentionEvidence mention = start == null && end == null ? null : mention(statement, start, end);
        change(
                statement,
                user,
                links -> isThere(links, record, given, mention)
                        ? links
                        : decision(user, null).byHand(links, record.id(), record.kind(), given, mention));
    }

    private static boolean isThere(
            List<LinkEvidence> links, AuthorityReference record, LinkRole role, MentionEvidence mention) {
        return links.stream()
                .anyMatch(link -> link.isHuman()
                        && link.isLinkedTo(record.id())
                        && link.role() == role
                        && (mention == null || link.mentions().stream().anyMatch(mention::isSamePlace)));
    }

    private MentionEvidence mention(NodeRef statement, Integer start, Integer end) {
        String text = evidenceStore.text(statement).orElse("");
        boolean inside = start != null && end != null && start >= 0 && start < end && end <= text.length();
        if (!inside || text.substring(start, end).isBlank()) {
            throw new LinkRefused(
                    LinkRefused.Kind.BAD_REQUEST,
                    "bayan.linking.noSuchPlace",
                    String.valueOf(start),
                    String.valueOf(end),
                    Integer.toString(text.length()));
        }
        return MentionEvidence.marked(text.substring(start, end), start, end);
    }

    private LinkDecision decision(String user, String reason) {
        return new LinkDecision(user, clock.instant(), reason);
    }

    private void change(
            NodeRef statement,
            String linkId,
            String user,
            BiFunction<List<LinkEvidence>, LinkEvidence, List<LinkEvidence>> change) {
        change(statement, user, links -> change.apply(links, find(links, linkId)));
    }

    /** Rules propose anew under what has been decided, so that the next run finds nothing to change. */
    private void change(NodeRef statement, String user, UnaryOperator<List<LinkEvidence>> change) {
        statementLinks.change(statement, user, links -> {
            List<LinkEvidence> decided = change.apply(links);
            return decided == links ? links : linking.again(statement, decided);
        });
    }

    private static LinkEvidence find(List<LinkEvidence> links, String linkId) {
        return links.stream()
                .filter(link -> link.linkId().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new LinkRefused(LinkRefused.Kind.NOT_FOUND, "bayan.linking.noSuchLink", linkId));
    }
}
