package org.alfresco.service.cmr.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Definitions, instances and tasks of workflows, and the packages of content that they route. Ids begin with the engine: {@code activiti$33}. */
public interface WorkflowService {
    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype);

    WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype, String name);

    WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name, boolean fullAccess);

    WorkflowDeployment deployDefinition(NodeRef workflowDefinition);

    boolean isDefinitionDeployed(NodeRef nodeRef);

    boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype);

    void checkDeploymentCategory(String engineId, InputStream workflowDefinition);

    void undeployDefinition(String workflowDefinitionId);

    List<WorkflowDefinition> getDefinitions();

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    byte[] getDefinitionImage(String workflowDefinitionId);

    List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId);

    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    WorkflowPath startWorkflowFromTemplate(NodeRef nodeRef);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery query);

    List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery query, int maxItems, int skipCount);

    long countWorkflows(WorkflowInstanceQuery query);

    List<WorkflowInstance> getActiveWorkflows();

    List<WorkflowInstance> getCompletedWorkflows();

    List<WorkflowInstance> getWorkflows();

    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    WorkflowInstance cancelWorkflow(String workflowId);

    List<WorkflowInstance> cancelWorkflows(List<String> workflowIds);

    WorkflowInstance deleteWorkflow(String workflowId);

    WorkflowPath signal(String pathId, String transitionId);

    WorkflowPath fireEvent(String pathId, String event);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowId);

    List<WorkflowTask> getStartTasks(List<String> workflowIds, boolean sameSession);

    boolean hasWorkflowImage(String workflowId);

    InputStream getWorkflowImage(String workflowId);

    List<WorkflowTimer> getTimers(String workflowId);

    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> getPooledTasks(String authority, boolean lazyInitialization);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession);

    long countTasks(WorkflowTaskQuery query);

    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    WorkflowTask endTask(String taskId, String transitionId);

    boolean isTaskEditable(WorkflowTask task, String username);

    boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReassignable(WorkflowTask task, String username);

    boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskClaimable(WorkflowTask task, String username);

    boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask);

    boolean isTaskReleasable(WorkflowTask task, String username);

    boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask);

    NodeRef createPackage(NodeRef container);

    List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);

    boolean isMultiTenantWorkflowDeploymentEnabled();
}
