package org.alfresco.service.cmr.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Which runs of workflows are asked for. What is null does not matter. */
public class WorkflowInstanceQuery {
    private Boolean active;

    private Date startBefore;

    private Date startAfter;

    private Date endBefore;

    private Date endAfter;

    private Map<QName, Object> customProps;

    private String workflowDefinitionId;

    private List<String> excludedDefinitions;

    private String engineId;

    public WorkflowInstanceQuery() {}

    public WorkflowInstanceQuery(String workflowDefinitionId) {
        this.workflowDefinitionId = workflowDefinitionId;
    }

    public WorkflowInstanceQuery(Boolean active) {
        this.active = active;
    }

    public WorkflowInstanceQuery(String workflowDefinitionId, Boolean active) {
        this.workflowDefinitionId = workflowDefinitionId;
        this.active = active;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean value) {
        this.active = value;
    }

    public Date getStartBefore() {
        return startBefore;
    }

    public void setStartBefore(Date value) {
        this.startBefore = value;
    }

    public Date getStartAfter() {
        return startAfter;
    }

    public void setStartAfter(Date value) {
        this.startAfter = value;
    }

    public Date getEndBefore() {
        return endBefore;
    }

    public void setEndBefore(Date value) {
        this.endBefore = value;
    }

    public Date getEndAfter() {
        return endAfter;
    }

    public void setEndAfter(Date value) {
        this.endAfter = value;
    }

    public Map<QName, Object> getCustomProps() {
        return customProps;
    }

    public void setCustomProps(Map<QName, Object> value) {
        this.customProps = value;
    }

    public String getWorkflowDefinitionId() {
        return workflowDefinitionId;
    }

    public void setWorkflowDefinitionId(String value) {
        this.workflowDefinitionId = value;
    }

    public List<String> getExcludedDefinitions() {
        return excludedDefinitions;
    }

    public void setExcludedDefinitions(List<String> value) {
        this.excludedDefinitions = value;
    }

    public String getEngineId() {
        return engineId;
    }

    public void setEngineId(String value) {
        this.engineId = value;
    }

    /** The side of a day on which something lies. */
    public enum DatePosition {
        BEFORE,
        AFTER
    }
}
