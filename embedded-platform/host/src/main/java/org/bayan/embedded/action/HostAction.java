package org.bayan.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionStatus;
import org.alfresco.service.cmr.repository.NodeRef;

/** An action with its parameters and conditions. Its execution is not tracked, so its status stays that of a new action. */
class HostAction extends Parameters implements Action {
    private static final long serialVersionUID = 1L;

    private final String definitionName;
    private final ArrayList<ActionCondition> conditions = new ArrayList<>();
    private Stored stored = Stored.NOT_YET;
    private String title;
    private String description;
    private Boolean trackStatus;
    private boolean asynchronous;
    private Action compensatingAction;

    /** Where and since when an action is stored; all empty for one that is not. */
    record Stored(NodeRef node, String creator, Date created, String modifier, Date modified) implements Serializable {
        static final Stored NOT_YET = new Stored(null, null, null, null, null);
    }

    HostAction(String id, String definitionName, Map<String, Serializable> values) {
        super(id, values);
        this.definitionName = definitionName;
    }

    final void setStored(Stored stored) {
        this.stored = stored;
    }

    @Override
    public NodeRef getNodeRef() {
        return stored.node();
    }

    @Override
    public String getActionDefinitionName() {
        return definitionName;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public Boolean getTrackStatus() {
        return trackStatus;
    }

    @Override
    public void setTrackStatus(Boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    @Override
    public boolean getExecuteAsychronously() {
        return asynchronous;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.asynchronous = executeAsynchronously;
    }

    @Override
    public Action getCompensatingAction() {
        return compensatingAction;
    }

    @Override
    public void setCompensatingAction(Action action) {
        this.compensatingAction = action;
    }

    @Override
    public Date getCreatedDate() {
        return stored.created();
    }

    @Override
    public String getCreator() {
        return stored.creator();
    }

    @Override
    public Date getModifiedDate() {
        return stored.modified();
    }

    @Override
    public String getModifier() {
        return stored.modifier();
    }

    @Override
    public boolean hasActionConditions() {
        return !conditions.isEmpty();
    }

    @Override
    public int indexOfActionCondition(ActionCondition actionCondition) {
        return conditions.indexOf(actionCondition);
    }

    @Override
    public List<ActionCondition> getActionConditions() {
        return Collections.unmodifiableList(conditions);
    }

    @Override
    public ActionCondition getActionCondition(int index) {
        return conditions.get(index);
    }

    @Override
    public void addActionCondition(ActionCondition actionCondition) {
        conditions.add(actionCondition);
    }

    @Override
    public void addActionCondition(int index, ActionCondition actionCondition) {
        conditions.add(index, actionCondition);
    }

    @Override
    public void setActionCondition(int index, ActionCondition actionCondition) {
        conditions.set(index, actionCondition);
    }

    @Override
    public void removeActionCondition(ActionCondition actionCondition) {
        conditions.remove(actionCondition);
    }

    @Override
    public void removeAllActionConditions() {
        conditions.clear();
    }

    @Override
    public void addParameterValues(Map<String, Serializable> values) {
        getParameterValues().putAll(values);
    }

    @Override
    public Date getExecutionStartDate() {
        return null;
    }

    @Override
    public Date getExecutionEndDate() {
        return null;
    }

    @Override
    public ActionStatus getExecutionStatus() {
        return ActionStatus.New;
    }

    @Override
    public String getExecutionFailureMessage() {
        return null;
    }
}
