package org.alfresco.service.cmr.rule;

import org.alfresco.service.cmr.repository.NodeRef;

/** When a rule is looked at: inbound, update, outbound. */
public interface RuleType {
    String INBOUND = "inbound";

    String UPDATE = "update";

    String OUTBOUND = "outbound";

    String getName();

    String getDisplayLabel();

    void triggerRuleType(NodeRef nodeRef, NodeRef actionedUponNodeRef, boolean executeRuleImmediately);
}
