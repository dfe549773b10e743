package org.alfresco.service.cmr.rule;

import java.io.Serializable;
import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** A rule of a folder. */
public class Rule implements Serializable {
    private Action action;
    private NodeRef nodeRef;
    private String title;
    private String description;
    private String ruleType;
    private List<String> ruleTypes;
    private boolean executeAsynchronously;
    private boolean ruleDisabled;

    public Rule(NodeRef nodeRef) {
        // TODO
    }

    public Rule() {
        // TODO
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
        throw new UnsupportedOperationException("TODO");
    }

    public void applyToChildren(boolean isAppliedToChildren) {
        throw new UnsupportedOperationException("TODO");
    }

    public void setRuleType(String ruleType) {
        this.ruleType = ruleType;
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
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }
}
