package org.bayan.embedded.rule;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleType;
import org.springframework.extensions.surf.util.I18NUtil;

/** One of the occasions on which rules apply: a node comes into a folder, changes in it, or leaves it. */
final class HostRuleType implements RuleType {
    private final String name;
    private final Trigger trigger;

    /** What happens on the occasion. */
    interface Trigger {
        void trigger(String ruleType, NodeRef folder, NodeRef node, boolean immediately);
    }

    HostRuleType(String name, Trigger trigger) {
        this.name = name;
        this.trigger = trigger;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayLabel() {
        return I18NUtil.getMessage(name + ".display-label");
    }

    @Override
    public void triggerRuleType(NodeRef nodeRef, NodeRef actionedUponNodeRef, boolean executeRuleImmediately) {
        trigger.trigger(name, nodeRef, actionedUponNodeRef, executeRuleImmediately);
    }
}
