package org.bayan.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.ReviewConfiguration;
import org.bayan.routing.rule.IssuerNames;
import org.bayan.routing.rule.RoutingFacts;
import org.bayan.routing.rule.RoutingOutcome;
import org.bayan.routing.rule.RoutingRule;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.search.AuthorityNames;

/**
 * Decides by rules. Where no rule is for a statement, the group that its intake folder names is. Where a rule's group or person is
 * gone, another group stands in: the intake folder's, else the archive's, else the administrators, so that no statement is lost.
 */
public class RoutingDecisions {
    private static final String LAST_RESORT = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final StatementFacts facts;
    private final IssuerNames issuerNames;
    private final Assignees assignees;
    private final ReviewConfiguration review;

    public RoutingDecisions(
            StatementFacts facts, AuthorityNames authorityNames, Assignees assignees, ReviewConfiguration review) {
        this.facts = facts;
        this.issuerNames = authorityNames::idsOf;
        this.assignees = assignees;
        this.review = review;
    }

    /** For one run over statements, in one thread. */
    Run run(RoutingRules rules) {
        return new Run(rules);
    }

    /** One run. Must be used in a transaction. */
    final class Run {
        private final RoutingRules rules;
        private final FolderNames folders = facts.folders();

        private Run(RoutingRules rules) {
            this.rules = rules;
        }

        /** Whether there is anything that could decide. */
        boolean mayDecide(NodeRef statement) {
            return !rules.rules().isEmpty() || folders.reviewGroup(statement).isPresent();
        }

        /** Empty for a statement that is still to be read. */
        Optional<RoutingFacts> facts(NodeRef statement) {
            return facts.of(statement, folders);
        }

        /** Empty if nothing is said of such a statement. */
        Optional<RoutingDecision> decide(NodeRef statement, RoutingFacts known) {
            Optional<RoutingRule> rule = rules.firstFor(known, issuerNames);
            return rule.isPresent() ? Optional.of(byRule(statement, rule.get())) : byFolder(statement, known);
        }

        private RoutingDecision byRule(NodeRef statement, RoutingRule rule) {
            RoutingOutcome outcome = rule.outcome();
            List<String> gone = new ArrayList<>();
            Optional<String> assignee = assignees.of(outcome);
            if (outcome.assignee().isPresent() && assignee.isEmpty()) {
                gone.add(outcome.assignee().get().name());
                assignee = Optional.of(standIn(statement));
            }
            Optional<String> approvers = outcome.approvers().flatMap(named -> assignees.group(named.name()));
            if (outcome.approvers().isPresent() && approvers.isEmpty()) {
                gone.add(outcome.approvers().get().name());
            }
            return new RoutingDecision(
                    Optional.of(rule),
                    gone.isEmpty() ? RoutingState.of(outcome.target()) : RoutingState.FALLBACK,
                    assignee,
                    approvers.or(this::missingArchiveGroup),
                    gone);
        }

        private Optional<RoutingDecision> byFolder(NodeRef statement, RoutingFacts known) {
            if (known.state() != RoutingFacts.State.DONE) {
                return Optional.empty();
            }
            return folders.reviewGroup(statement).map(name -> {
                Optional<String> group = assignees.group(name);
                return new RoutingDecision(
                        Optional.empty(),
                        group.isPresent() ? RoutingState.GROUP : RoutingState.FALLBACK,
                        Optional.of(group.orElseGet(() -> standIn(statement))),
                        missingArchiveGroup(),
                        group.isPresent() ? List.of() : List.of(name));
            });
        }

        /** What becomes of a statement that cannot be given to whom it was to be given. */
        RoutingDecision instead(NodeRef statement, RoutingDecision decision) {
            List<String> gone = new ArrayList<>(decision.gone());
            decision.assignee().ifPresent(gone::add);
            decision.approvers().ifPresent(gone::add);
            return new RoutingDecision(
                    decision.rule(),
                    RoutingState.FALLBACK,
                    Optional.of(standIn(statement)),
                    missingArchiveGroup(),
                    gone);
        }

        private String standIn(NodeRef statement) {
            return folders.reviewGroup(statement)
                    .flatMap(assignees::group)
                    .or(() -> assignees.group(review.group()))
                    .orElse(LAST_RESORT);
        }

        /** Administrators approve where the archive's own group is gone. */
        private Optional<String> missingArchiveGroup() {
            return assignees.group(review.group()).isPresent() ? Optional.empty() : Optional.of(LAST_RESORT);
        }
    }
}
