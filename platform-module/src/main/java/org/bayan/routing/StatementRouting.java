package org.bayan.routing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.bayan.review.ReviewRefused;
import org.bayan.routing.rule.RoutingFacts;
import org.bayan.routing.rule.RoutingOutcome;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.settings.SettingsFile;
import org.bayan.statement.ReviewState;
import org.bayan.statement.TransactionGathering;
import org.bayan.statement.Transactions;
import org.bayan.statement.queue.DescriptionFollowUp;
import org.bayan.statement.queue.PendingDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Routes statements by the rules in force. The transaction that stores a description only marks the statement; the rules are asked
 * after it, in a transaction of its own, so that what goes wrong here costs no description. A mark that is left (after a crash, or
 * when the review could not be started) is taken up by {@link RoutingSweep}.
 *
 * <p>Nothing is routed that is in review or approved, nor twice for one content. A second reading of a content that somebody has
 * decided on leaves it alone; a new content may be routed again.
 */
public class StatementRouting implements DescriptionFollowUp {
    private static final Logger LOG = LoggerFactory.getLogger(StatementRouting.class);

    private final SettingsFile<RoutingRules> rules;
    private final RoutingDecisions decisions;
    private final RoutingMark mark;
    private final ReviewStart reviewStart;
    private final NodeService nodeService;
    private final Transactions transactions;
    private final Clock clock;
    private final TransactionGathering<Set<NodeRef>> described =
            TransactionGathering.afterCommit(LinkedHashSet::new, statements -> statements.forEach(this::route));

    public StatementRouting(
            SettingsFile<RoutingRules> rules,
            RoutingDecisions decisions,
            RoutingMark mark,
            ReviewStart reviewStart,
            NodeService nodeService,
            Transactions transactions,
            Clock clock) {
        this.rules = rules;
        this.decisions = decisions;
        this.mark = mark;
        this.reviewStart = reviewStart;
        this.nodeService = nodeService;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void described(PendingDocument document) {
        NodeRef statement = document.nodeRef();
        if (isOpen(statement)
                && (!document.readBefore() || !isDecided(statement, document.contentUrl()))
                && decisions.run(rules.current()).mayDecide(statement)) {
            mark.pending(statement, document.contentUrl());
            described.open().add(statement);
        }
    }

    private boolean isOpen(NodeRef statement) {
        ReviewState state = ReviewState.of(nodeService.getProperty(statement, BayanModel.PROP_REVIEW_STATE));
        return state == ReviewState.UNREVIEWED || state == ReviewState.REJECTED;
    }

    private boolean isDecided(NodeRef statement, String contentUrl) {
        // Every step of a review names the group that approves.
        return nodeService.getProperty(statement, BayanModel.PROP_REVIEWER_GROUP) != null
                || mark.isRouted(statement, contentUrl);
    }

    /** Routes a marked statement; one that cannot be routed now stays marked. */
    void route(NodeRef statement) {
        try {
            transactions.write(() -> {
                routeMarked(statement);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.error("{} waits for its routing, which is tried again: {}", statement, e.getMessage(), e);
        }
    }

    private void routeMarked(NodeRef statement) throws ReviewRefused {
        if (!mark.isPending(statement)) {
            return;
        }
        if (!isOpen(statement)) {
            mark.remove(statement);
            return;
        }
        RoutingDecisions.Run run = decisions.run(rules.current());
        Optional<RoutingFacts> facts = run.facts(statement);
        if (facts.isEmpty()) {
            // A new content has come, whose description will bring it here again.
            return;
        }
        Optional<RoutingDecision> decision = run.decide(statement, facts.get());
        if (decision.isEmpty()) {
            mark.remove(statement);
        } else {
            carryOut(statement, decision.get(), run);
        }
    }

    /**
     * Asks the rules about a statement because the current user wants it, whether or not they were asked before. Must be called in a
     * transaction.
     *
     * @return empty if the statement is still to be read, or no rule is for it
     * @throws ReviewRefused if it is in review or approved
     */
    public Optional<Routed> routeNow(NodeRef statement) throws ReviewRefused {
        if (!isOpen(statement)) {
            String state = ReviewState.of(nodeService.getProperty(statement, BayanModel.PROP_REVIEW_STATE))
                    .code();
            throw new ReviewRefused(ReviewRefused.Kind.WRONG_STATE, "bayan.review.wrongState." + state);
        }
        RoutingDecisions.Run run = decisions.run(rules.current());
        Optional<RoutingDecision> decision = run.facts(statement).flatMap(facts -> run.decide(statement, facts));
        return decision.isEmpty() ? Optional.empty() : Optional.of(Routed.of(carryOut(statement, decision.get(), run)));
    }

    /** Says what was done, which is something else where those who are named may not do what they are named for. */
    private RoutingDecision carryOut(NodeRef statement, RoutingDecision decision, RoutingDecisions.Run run)
            throws ReviewRefused {
        RoutingDecision done = decision;
        try {
            start(statement, decision);
        } catch (ReviewRefused refused) {
            if (decision.assignee().isEmpty() && decision.approvers().isEmpty()) {
                throw refused;
            }
            LOG.warn("{} cannot be routed as rule {} says: {}", statement, decision.title(), refused.sentence());
            done = run.instead(statement, decision);
            start(statement, done);
        }
        RoutingDecision decided = done;
        AuthenticationUtil.runAsSystem(() -> {
            mark.decided(
                    statement,
                    decided.state(),
                    decided.title(),
                    decided.assignee().orElse(null));
            return null;
        });
        return done;
    }

    private void start(NodeRef statement, RoutingDecision decision) throws ReviewRefused {
        if (!decision.startsReview()) {
            return;
        }
        if (!decision.gone().isEmpty()) {
            LOG.warn("{}: {}", statement, note(decision));
        }
        reviewStart.start(
                statement,
                new ReviewStart.Assignment(
                        decision.assignee(),
                        decision.approvers(),
                        due(decision),
                        decision.outcome()
                                .map(RoutingOutcome::priority)
                                .orElse(RoutingOutcome.Priority.NORMAL)
                                .number(),
                        note(decision)));
    }

    private Optional<Date> due(RoutingDecision decision) {
        return decision.outcome()
                .filter(outcome -> outcome.dueDays().isPresent())
                .map(outcome -> Date.from(clock.instant().plus(outcome.dueDays().getAsInt(), ChronoUnit.DAYS)));
    }

    /** In the server's language, as whatever is kept. */
    private static String note(RoutingDecision decision) {
        if (decision.gone().isEmpty()) {
            return decision.title();
        }
        String title = decision.title() == null ? "bay:reviewGroup" : decision.title();
        String names = String.join(", ", decision.gone());
        String sentence = I18NUtil.getMessage("bayan.routing.gone", title, names);
        return sentence == null ? title + ": " + names : sentence;
    }
}
