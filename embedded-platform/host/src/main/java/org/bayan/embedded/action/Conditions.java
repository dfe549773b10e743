package org.bayan.embedded.action;

import java.util.Map;
import java.util.function.BiPredicate;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** Evaluates the conditions of actions: those of ACS that look at a node's type and aspects, and the one that always holds. */
final class Conditions {
    private final Map<String, BiPredicate<ActionCondition, NodeRef>> evaluators;
    private final NodeService nodes;
    private final DictionaryService dictionary;

    Conditions(NodeService nodes, DictionaryService dictionary) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.evaluators = Map.of(
                "no-condition", (condition, node) -> true,
                "is-subtype", this::isSubtype,
                "has-aspect", this::hasAspect);
    }

    boolean isKnown(String name) {
        return evaluators.containsKey(name);
    }

    /** Whether all conditions of an action hold for a node. */
    boolean hold(Action action, NodeRef node) {
        return action.getActionConditions().stream().allMatch(condition -> holds(condition, node));
    }

    boolean holds(ActionCondition condition, NodeRef node) {
        BiPredicate<ActionCondition, NodeRef> evaluator = evaluators.get(condition.getActionConditionDefinitionName());
        if (evaluator == null) {
            throw new UnsupportedOperationException(
                    "The condition " + condition.getActionConditionDefinitionName() + " of an action");
        }
        return evaluator.test(condition, node) != condition.getInvertCondition();
    }

    private boolean isSubtype(ActionCondition condition, NodeRef node) {
        return nodes.exists(node)
                && dictionary.isSubClass(nodes.getType(node), (QName) condition.getParameterValue("type"));
    }

    private boolean hasAspect(ActionCondition condition, NodeRef node) {
        return nodes.exists(node) && nodes.hasAspect(node, (QName) condition.getParameterValue("aspect"));
    }
}
