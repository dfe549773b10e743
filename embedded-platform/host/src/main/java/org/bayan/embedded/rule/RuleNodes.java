package org.bayan.embedded.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;
import org.bayan.embedded.action.ActionNodes;

/** Stores the rules of a folder as ACS does: in a system folder below it, each with its action as a child. */
final class RuleNodes {
    private static final QName RULE_SET = QName.createQName(RuleModel.RULE_MODEL_URI, "ruleFolder");

    private final NodeService nodes;
    private final ActionNodes actions;

    RuleNodes(NodeService nodes, ActionNodes actions) {
        this.nodes = nodes;
        this.actions = actions;
    }

    /** The system folder with the rules of a folder, if it has or had any. */
    Optional<NodeRef> ruleSet(NodeRef folder) {
        return nodes.hasAspect(folder, RuleModel.ASPECT_RULES)
                ? children(folder, RuleModel.ASSOC_RULE_FOLDER).stream().findFirst()
                : Optional.empty();
    }

    /** The folder's own rules in their order. */
    List<Rule> rules(NodeRef folder) {
        return ruleSet(folder).map(set -> children(set, ContentModel.ASSOC_CONTAINS)).orElse(List.of()).stream()
                .filter(node -> nodes.getType(node).equals(RuleModel.TYPE_RULE))
                .map(this::load)
                .toList();
    }

    Rule load(NodeRef node) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        Rule rule = new Rule(node);
        rule.setTitle(text(properties.get(ContentModel.PROP_TITLE)));
        rule.setDescription(text(properties.get(ContentModel.PROP_DESCRIPTION)));
        rule.setRuleTypes(types(properties.get(RuleModel.PROP_RULE_TYPE)));
        rule.applyToChildren(Boolean.TRUE.equals(properties.get(RuleModel.PROP_APPLY_TO_CHILDREN)));
        rule.setExecuteAsynchronously(Boolean.TRUE.equals(properties.get(RuleModel.PROP_EXECUTE_ASYNC)));
        rule.setRuleDisabled(Boolean.TRUE.equals(properties.get(RuleModel.PROP_DISABLED)));
        children(node, RuleModel.ASSOC_ACTION).stream()
                .findFirst()
                .map(actions::load)
                .ifPresent(rule::setAction);
        return rule;
    }

    private static String text(Serializable value) {
        return value == null ? null : value.toString();
    }

    private static List<String> types(Serializable value) {
        List<String> types = new ArrayList<>();
        if (value instanceof List<?> many) {
            many.forEach(type -> types.add(type.toString()));
        } else if (value != null) {
            types.add(value.toString());
        }
        return types;
    }

    /** Stores a rule and gives it its reference when it is new. */
    void save(NodeRef folder, Rule rule) {
        NodeRef node = rule.getNodeRef() == null ? create(folder) : rule.getNodeRef();
        rule.setNodeRef(node);
        Map<QName, Serializable> properties = nodes.getProperties(node);
        properties.put(ContentModel.PROP_TITLE, rule.getTitle());
        properties.put(ContentModel.PROP_DESCRIPTION, rule.getDescription());
        properties.put(RuleModel.PROP_RULE_TYPE, new ArrayList<>(rule.getRuleTypes()));
        properties.put(RuleModel.PROP_APPLY_TO_CHILDREN, rule.isAppliedToChildren());
        properties.put(RuleModel.PROP_EXECUTE_ASYNC, rule.getExecuteAsynchronously());
        properties.put(RuleModel.PROP_DISABLED, rule.getRuleDisabled());
        nodes.setProperties(node, properties);
        children(node, RuleModel.ASSOC_ACTION).forEach(nodes::deleteNode);
        actions.save(node, RuleModel.ASSOC_ACTION, rule.getAction());
    }

    private NodeRef create(NodeRef folder) {
        NodeRef set = ruleSet(folder).orElseGet(() -> createRuleSet(folder));
        String name = GUID.generate();
        Map<QName, Serializable> properties = new HashMap<>(Map.of(ContentModel.PROP_NODE_UUID, name));
        // the types are mandatory and follow at once
        properties.put(RuleModel.PROP_RULE_TYPE, new ArrayList<>());
        return nodes.createNode(
                        set,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(RuleModel.RULE_MODEL_URI, "rule" + name),
                        RuleModel.TYPE_RULE,
                        properties)
                .getChildRef();
    }

    private NodeRef createRuleSet(NodeRef folder) {
        nodes.addAspect(folder, RuleModel.ASPECT_RULES, Map.of());
        return nodes.createNode(folder, RuleModel.ASSOC_RULE_FOLDER, RULE_SET, ContentModel.TYPE_SYSTEM_FOLDER)
                .getChildRef();
    }

    void delete(Rule rule) {
        nodes.deleteNode(rule.getNodeRef());
    }

    /** The folder whose rule this is. */
    NodeRef folderOf(NodeRef rule) {
        NodeRef set = nodes.getPrimaryParent(rule).getParentRef();
        return nodes.getPrimaryParent(set).getParentRef();
    }

    void move(NodeRef folder, Rule rule, int index) {
        List<Rule> order = new ArrayList<>(rules(folder));
        order.remove(rule);
        order.add(Math.min(Math.max(0, index), order.size()), rule);
        for (int i = 0; i < order.size(); i++) {
            nodes.setChildAssociationIndex(nodes.getPrimaryParent(order.get(i).getNodeRef()), i);
        }
    }

    private List<NodeRef> children(NodeRef parent, QName association) {
        return nodes.getChildAssocs(parent, association, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }
}
