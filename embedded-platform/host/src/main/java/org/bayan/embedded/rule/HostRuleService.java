package org.bayan.embedded.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.embedded.action.ActionNodes;

/** Keeps the rules of folders and runs them on what comes, changes and leaves. Rules cannot be shared between folders here. */
public final class HostRuleService implements RuleService {
    private final RuleSwitches switches = new RuleSwitches();
    private final Map<String, RuleType> types = new LinkedHashMap<>();
    private final NodeService nodes;
    private final PermissionService permissions;
    private final RuleNodes stored;
    private final RuleQueue queue;

    /** @param nodes asks for no permission */
    public HostRuleService(
            NodeService nodes,
            PermissionService permissions,
            ActionService actions,
            ActionNodes actionNodes,
            DictionaryService dictionary,
            PolicyComponent policies) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.stored = new RuleNodes(nodes, actionNodes);
        this.queue = new RuleQueue(actions, nodes);
        for (String type : List.of(RuleType.INBOUND, RuleType.UPDATE, RuleType.OUTBOUND)) {
            types.put(type, new HostRuleType(type, this::trigger));
        }
        new RuleTriggers(nodes, this, queue, new PropertyChanges(dictionary)).register(policies);
    }

    private void trigger(String type, NodeRef folder, NodeRef node, boolean immediately) {
        if (!switches.isOn() || !switches.isTypeOn(type) || !nodes.exists(node)) {
            return;
        }
        for (Rule rule : getRules(folder, true, type)) {
            boolean on = !rule.getRuleDisabled()
                    && switches.isRuleOn(rule.getNodeRef())
                    && switches.isFolderOn(stored.folderOf(rule.getNodeRef()));
            if (on && immediately) {
                queue.run(rule, node);
            } else if (on) {
                queue.add(rule, node);
            }
        }
    }

    @Override
    public List<RuleType> getRuleTypes() {
        return List.copyOf(types.values());
    }

    @Override
    public RuleType getRuleType(String name) {
        return types.get(name);
    }

    @Override
    public void enableRules() {
        switches.setOn(true);
    }

    @Override
    public void disableRules() {
        switches.setOn(false);
    }

    @Override
    public boolean isEnabled() {
        return switches.isOn();
    }

    @Override
    public boolean rulesEnabled(NodeRef nodeRef) {
        return switches.isFolderOn(nodeRef);
    }

    @Override
    public void disableRules(NodeRef nodeRef) {
        switches.setFolderOn(nodeRef, false);
    }

    @Override
    public void enableRules(NodeRef nodeRef) {
        switches.setFolderOn(nodeRef, true);
    }

    @Override
    public void disableRule(Rule rule) {
        switches.setRuleOn(rule.getNodeRef(), false);
    }

    @Override
    public void enableRule(Rule rule) {
        switches.setRuleOn(rule.getNodeRef(), true);
    }

    @Override
    public void disableRuleType(String ruleType) {
        switches.setTypeOn(ruleType, false);
    }

    @Override
    public void enableRuleType(String ruleType) {
        switches.setTypeOn(ruleType, true);
    }

    @Override
    public boolean isRuleTypeEnabled(String ruleType) {
        return switches.isTypeOn(ruleType);
    }

    @Override
    public boolean hasRules(NodeRef nodeRef) {
        return !getRules(nodeRef).isEmpty();
    }

    @Override
    public boolean hasNonInheritedRules(NodeRef nodeRef) {
        return !stored.rules(nodeRef).isEmpty();
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef) {
        return getRules(nodeRef, true, null);
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef, boolean includeInherited) {
        return getRules(nodeRef, includeInherited, null);
    }

    /** The inherited rules come first, those of the outermost folder before the others. */
    @Override
    public List<Rule> getRules(NodeRef nodeRef, boolean includeInherited, String ruleType) {
        List<Rule> rules = new ArrayList<>();
        if (includeInherited) {
            rules.addAll(inherited(nodeRef));
        }
        rules.addAll(stored.rules(nodeRef));
        rules.removeIf(rule -> ruleType != null && !rule.getRuleTypes().contains(ruleType));
        return rules;
    }

    private List<Rule> inherited(NodeRef start) {
        List<Rule> inherited = new ArrayList<>();
        NodeRef folder = start;
        while (!nodes.hasAspect(folder, RuleModel.ASPECT_IGNORE_INHERITED_RULES)) {
            NodeRef parent = nodes.getPrimaryParent(folder).getParentRef();
            if (parent == null) {
                break;
            }
            inherited.addAll(
                    0,
                    stored.rules(parent).stream()
                            .filter(Rule::isAppliedToChildren)
                            .toList());
            folder = parent;
        }
        return inherited;
    }

    @Override
    public int countRules(NodeRef nodeRef) {
        return stored.rules(nodeRef).size();
    }

    @Override
    public Rule getRule(NodeRef nodeRef) {
        return stored.load(nodeRef);
    }

    @Override
    public Rule saveRule(NodeRef nodeRef, Rule rule) {
        if (permissions.hasPermission(nodeRef, PermissionService.CHANGE_PERMISSIONS) != AccessStatus.ALLOWED) {
            throw new RuleServiceException("Insufficient permissions to save a rule.");
        }
        if (rule.getAction() == null
                || rule.getRuleTypes() == null
                || rule.getRuleTypes().isEmpty()) {
            throw new RuleServiceException("A rule needs an action and at least one type.");
        }
        return switches.without(() -> {
            stored.save(nodeRef, rule);
            return stored.load(rule.getNodeRef());
        });
    }

    @Override
    public void saveRule(NodeRef nodeRef, Rule rule, int index) {
        setRulePosition(nodeRef, saveRule(nodeRef, rule), index);
    }

    @Override
    public void setRulePosition(NodeRef nodeRef, NodeRef ruleNodeRef, int index) {
        setRulePosition(nodeRef, stored.load(ruleNodeRef), index);
    }

    @Override
    public void setRulePosition(NodeRef nodeRef, Rule rule, int index) {
        stored.move(nodeRef, rule, index);
    }

    @Override
    public void removeRule(NodeRef nodeRef, Rule rule) {
        if (permissions.hasPermission(nodeRef, PermissionService.CHANGE_PERMISSIONS) != AccessStatus.ALLOWED) {
            throw new RuleServiceException("Insufficient permissions to remove a rule.");
        }
        switches.without(() -> {
            stored.delete(rule);
            return rule;
        });
    }

    @Override
    public void removeAllRules(NodeRef nodeRef) {
        stored.rules(nodeRef).forEach(rule -> removeRule(nodeRef, rule));
    }

    @Override
    public NodeRef getOwningNodeRef(Rule rule) {
        return stored.folderOf(rule.getNodeRef());
    }

    @Override
    public NodeRef getOwningNodeRef(Action action) {
        return stored.folderOf(nodes.getPrimaryParent(action.getNodeRef()).getParentRef());
    }

    @Override
    public NodeRef getOwningNodeRef(NodeRef ruleSet) {
        return nodes.getPrimaryParent(ruleSet).getParentRef();
    }

    @Override
    public NodeRef getRuleSetNode(NodeRef folderNodeRef) {
        return stored.ruleSet(folderNodeRef).orElse(null);
    }

    @Override
    public boolean isRuleSetAssociatedWithFolder(NodeRef ruleSetNodeRef, NodeRef folderNodeRef) {
        return stored.ruleSet(folderNodeRef).equals(Optional.of(ruleSetNodeRef));
    }

    @Override
    public boolean isRuleAssociatedWithRuleSet(NodeRef ruleNodeRef, NodeRef ruleSetNodeRef) {
        return nodes.getPrimaryParent(ruleNodeRef).getParentRef().equals(ruleSetNodeRef);
    }

    @Override
    public boolean isRuleSetShared(NodeRef ruleSetNodeRef) {
        return false;
    }

    @Override
    public boolean isLinkedToRuleNode(NodeRef nodeRef) {
        return false;
    }

    @Override
    public NodeRef getLinkedToRuleNode(NodeRef nodeRef) {
        return null;
    }

    @Override
    public List<NodeRef> getLinkedFromRuleNodes(NodeRef nodeRef) {
        return List.of();
    }

    @Override
    public List<NodeRef> getNodesSupplyingRuleSets(NodeRef nodeRef) {
        throw new UnsupportedOperationException("RuleService.getNodesSupplyingRuleSets");
    }

    @Override
    public List<NodeRef> getFoldersInheritingRuleSet(NodeRef ruleSetNodeRef, int maxFoldersToReturn) {
        throw new UnsupportedOperationException("RuleService.getFoldersInheritingRuleSet");
    }

    @Override
    public List<NodeRef> getFoldersLinkingToRuleSet(NodeRef ruleSetNodeRef, int maxFoldersToReturn) {
        throw new UnsupportedOperationException("RuleService.getFoldersLinkingToRuleSet");
    }
}
