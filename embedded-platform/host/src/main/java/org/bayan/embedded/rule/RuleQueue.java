package org.bayan.embedded.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleServiceException;

/**
 * Runs the rules that a transaction has set off at its end, just before it commits, so that they see the node as it will be. A rule runs
 * once a node in a transaction, and what it changes may set off others.
 */
final class RuleQueue {
    private static final String PENDING = RuleQueue.class.getName() + ".pending";
    private static final String EXECUTED = RuleQueue.class.getName() + ".executed";

    private final ActionService actions;
    private final NodeService nodes;

    /** A rule that is to run on a node. */
    private record Run(NodeRef rule, NodeRef node) {}

    private record Pending(Run run, Rule rule) {}

    RuleQueue(ActionService actions, NodeService nodes) {
        this.actions = actions;
        this.nodes = nodes;
    }

    void add(Rule rule, NodeRef node) {
        Run run = new Run(rule.getNodeRef(), node);
        List<Pending> pending = TransactionalResourceHelper.getList(PENDING);
        boolean known = pending.stream().anyMatch(other -> other.run().equals(run));
        if (known || executed().contains(run)) {
            return;
        }
        pending.add(new Pending(run, rule));
        AlfrescoTransactionSupport.bindListener(new AtEnd(this));
    }

    /** Forgets what was to run on a node. */
    void removeFor(NodeRef node) {
        List<Pending> pending = TransactionalResourceHelper.getList(PENDING);
        pending.removeIf(other -> other.run().node().equals(node));
    }

    private static Set<Run> executed() {
        return TransactionalResourceHelper.getSet(EXECUTED);
    }

    private static final class AtEnd extends TransactionListenerAdapter {
        private final RuleQueue queue;

        AtEnd(RuleQueue queue) {
            this.queue = queue;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            queue.runAll();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AtEnd atEnd && atEnd.queue == queue;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(queue);
        }
    }

    private void runAll() {
        List<Pending> pending = TransactionalResourceHelper.getList(PENDING);
        while (!pending.isEmpty()) {
            List<Pending> now = new ArrayList<>(pending);
            pending.clear();
            for (Pending next : now) {
                if (nodes.exists(next.run().node()) && !executed().contains(next.run())) {
                    run(next.rule(), next.run().node());
                }
            }
        }
    }

    void run(Rule rule, NodeRef node) {
        if (rule.getAction() == null) {
            throw new RuleServiceException("The rule " + rule.getNodeRef() + " has no action.");
        }
        if (actions.evaluateAction(rule.getAction(), node)) {
            executed().add(new Run(rule.getNodeRef(), node));
            actions.executeAction(rule.getAction(), node, true, rule.getExecuteAsynchronously());
        }
    }
}
