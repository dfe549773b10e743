package org.alfresco.service.cmr.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** A rule of a folder. */
public class Rule implements Serializable {
    private Action action;
    private NodeRef nodeRef;
    private String title;
    private String description;
    private boolean appliedToChildren;
    private List<String> ruleTypes;
    private boolean executeAsynchronously;
    private boolean ruleDisabled;

    public Rule(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public Rule() {
        // not stored yet
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public Action getAction() {
        return action;
    }

    public void setNodeRef(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescription() {
        return description;
    }

    public boolean isAppliedToChildren() {
        return appliedToChildren;
    }

    public void applyToChildren(boolean isAppliedToChildren) {
        this.appliedToChildren = isAppliedToChildren;
    }

    public void setRuleType(String ruleType) {
        setRuleTypes(new ArrayList<>(List.of(ruleType)));
    }

    public void setRuleTypes(List<String> ruleTypes) {
        this.ruleTypes = ruleTypes;
    }

    public List<String> getRuleTypes() {
        return ruleTypes;
    }

    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.executeAsynchronously = executeAsynchronously;
    }

    public boolean getExecuteAsynchronously() {
        return executeAsynchronously;
    }

    public boolean getRuleDisabled() {
        return ruleDisabled;
    }

    public void setRuleDisabled(boolean ruleDisabled) {
        this.ruleDisabled = ruleDisabled;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(nodeRef);
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this || nodeRef != null && obj instanceof Rule other && nodeRef.equals(other.nodeRef);
    }
}
