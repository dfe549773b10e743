package org.bayan.embedded.action;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/**
 * Runs an action at once, in the current transaction. An action does not run within itself: one that a rule starts again while it works
 * is passed over.
 */
final class ActionRunner {
    private final ThreadLocal<Set<String>> running = ThreadLocal.withInitial(HashSet::new);
    private final ActionRegistry registry;
    private final Conditions conditions;
    private final NodeService nodes;

    ActionRunner(ActionRegistry registry, Conditions conditions, NodeService nodes) {
        this.registry = registry;
        this.conditions = conditions;
        this.nodes = nodes;
    }

    /** The ids of the actions that run in this thread, outermost included. */
    Set<String> chain() {
        return Set.copyOf(running.get());
    }

    /** @param chain ids of actions within which this one was asked for */
    void run(Action action, NodeRef node, boolean checkConditions, Set<String> chain) {
        boolean gone = node != null && !nodes.exists(node);
        if (gone || chain.contains(action.getId())) {
            return;
        }
        Set<String> before = running.get();
        Set<String> within = new HashSet<>(chain);
        within.add(action.getId());
        running.set(within);
        try {
            if (!checkConditions || conditions.hold(action, node)) {
                perform(action, node);
            }
        } finally {
            running.set(before);
        }
    }

    private void perform(Action action, NodeRef node) {
        if (action instanceof CompositeAction composite) {
            for (Action part : composite.getActions()) {
                run(part, node, true, running.get());
            }
            return;
        }
        executer(action.getActionDefinitionName()).execute(action, node);
    }

    private ActionExecuter executer(String name) {
        return registry.executer(name)
                .orElseThrow(() -> new ActionServiceException("There is no action with the name " + name + "."));
    }
}
