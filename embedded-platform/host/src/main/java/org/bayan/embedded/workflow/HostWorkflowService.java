package org.bayan.embedded.workflow;

import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowInstanceQuery;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTimer;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.definition.Definitions;
import org.bayan.embedded.workflow.run.Packages;
import org.bayan.embedded.workflow.run.Runs;
import org.bayan.embedded.workflow.task.TaskRights;
import org.bayan.embedded.workflow.task.TaskSearch;
import org.bayan.embedded.workflow.task.Tasks;

/** The workflow service over the one engine there is. The work is in the parts; this class is the door. */
public final class HostWorkflowService implements WorkflowService {
    private final Definitions definitions;
    private final Runs runs;
    private final Tasks tasks;
    private final TaskSearch search;
    private final TaskRights rights;
    private final Packages packages;
    private final NodeService nodes;
    private final ContentService contents;
    private final AuthorityService authorities;

    HostWorkflowService(WorkflowParts parts, NodeService nodes, ContentService contents, AuthorityService authorities) {
        this.definitions = parts.definitions();
        this.runs = parts.runs();
        this.tasks = parts.tasks();
        this.search = parts.search();
        this.rights = parts.rights();
        this.packages = parts.packages();
        this.nodes = nodes;
        this.contents = contents;
        this.authorities = authorities;
    }

    @Override
    public WorkflowDeployment deployDefinition(String engineId, InputStream workflowDefinition, String mimetype) {
        return deployDefinition(engineId, workflowDefinition, mimetype, null);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        return deployDefinition(engineId, workflowDefinition, mimetype, name, false);
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name, boolean fullAccess) {
        GlobalIds.requireEngine(engineId);
        return definitions.deploy(workflowDefinition, name);
    }

    @Override
    public WorkflowDeployment deployDefinition(NodeRef nodeRef) {
        ContentReader reader = definitionContent(nodeRef);
        return deployDefinition(engineOf(nodeRef), reader.getContentInputStream(), reader.getMimetype());
    }

    private ContentReader definitionContent(NodeRef nodeRef) {
        if (!nodes.getType(nodeRef).equals(WorkflowModel.TYPE_WORKFLOW_DEF)) {
            throw new WorkflowException("Node " + nodeRef + " is not of type 'bpm:workflowDefinition'");
        }
        return contents.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    private String engineOf(NodeRef nodeRef) {
        return (String) nodes.getProperty(nodeRef, WorkflowModel.PROP_WORKFLOW_DEF_ENGINE_ID);
    }

    @Override
    public boolean isDefinitionDeployed(NodeRef nodeRef) {
        ContentReader reader = definitionContent(nodeRef);
        return isDefinitionDeployed(engineOf(nodeRef), reader.getContentInputStream(), reader.getMimetype());
    }

    @Override
    public boolean isDefinitionDeployed(String engineId, InputStream workflowDefinition, String mimetype) {
        GlobalIds.requireEngine(engineId);
        return definitions.isDeployed(workflowDefinition);
    }

    @Override
    public void checkDeploymentCategory(String engineId, InputStream workflowDefinition) {
        throw new UnsupportedOperationException("WorkflowService.checkDeploymentCategory");
    }

    @Override
    public void undeployDefinition(String workflowDefinitionId) {
        definitions.undeploy(workflowDefinitionId);
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions.all(true);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return definitions.all(false);
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return definitions.byId(workflowDefinitionId);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return definitions.byName(workflowName);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return definitions.allNamed(workflowName);
    }

    @Override
    public byte[] getDefinitionImage(String workflowDefinitionId) {
        throw new UnsupportedOperationException("WorkflowService.getDefinitionImage");
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId) {
        return definitions.tasks(workflowDefinitionId);
    }

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        WorkflowPath path = runs.start(workflowDefinitionId, parameters);
        if (parameters != null && parameters.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.mark(path.getInstance());
        }
        return path;
    }

    @Override
    public WorkflowPath startWorkflowFromTemplate(NodeRef nodeRef) {
        throw new UnsupportedOperationException("WorkflowService.startWorkflowFromTemplate");
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId, false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String workflowDefinitionId) {
        return getWorkflows(new WorkflowInstanceQuery(workflowDefinitionId));
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery query) {
        return getWorkflows(query, 0, 0);
    }

    @Override
    public List<WorkflowInstance> getWorkflows(WorkflowInstanceQuery query, int maxItems, int skipCount) {
        return runs.find(query, skipCount, maxItems);
    }

    @Override
    public long countWorkflows(WorkflowInstanceQuery query) {
        return runs.count(query);
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(true));
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery(false));
    }

    @Override
    public List<WorkflowInstance> getWorkflows() {
        return getWorkflows(new WorkflowInstanceQuery());
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return runs.byId(workflowId);
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return runs.paths(workflowId);
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return runs.properties(pathId);
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        WorkflowInstance ended = runs.cancel(workflowId);
        packages.delete(ended.getWorkflowPackage());
        return ended;
    }

    @Override
    public List<WorkflowInstance> cancelWorkflows(List<String> workflowIds) {
        List<WorkflowInstance> ended = new ArrayList<>();
        workflowIds.forEach(id -> ended.add(cancelWorkflow(id)));
        return ended;
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        WorkflowInstance ended = runs.delete(workflowId);
        packages.delete(ended.getWorkflowPackage());
        return ended;
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        return runs.signal(pathId);
    }

    @Override
    public WorkflowPath fireEvent(String pathId, String event) {
        throw new WorkflowException("The workflow engine does not support events of the repository.");
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        return tasks.ofPath(pathId);
    }

    @Override
    public WorkflowTask getStartTask(String workflowId) {
        return tasks.ofStart(GlobalIds.local(workflowId));
    }

    @Override
    public List<WorkflowTask> getStartTasks(List<String> workflowIds, boolean sameSession) {
        return workflowIds.stream().map(this::getStartTask).toList();
    }

    @Override
    public boolean hasWorkflowImage(String workflowId) {
        return false;
    }

    @Override
    public InputStream getWorkflowImage(String workflowId) {
        throw new UnsupportedOperationException("WorkflowService.getWorkflowImage");
    }

    @Override
    public List<WorkflowTimer> getTimers(String workflowId) {
        return List.of();
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        return tasks.byId(taskId);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization) {
        return tasks.assigned(authority, state, lazyInitialization);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return getAssignedTasks(authority, state, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        return getPooledTasks(authority, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority, boolean lazyInitialization) {
        boolean user = AuthorityType.getAuthorityType(authority) == AuthorityType.USER;
        List<String> groups =
                new ArrayList<>(authorities.getContainingAuthorities(AuthorityType.GROUP, authority, false));
        if (!user) {
            groups.add(authority);
        }
        return tasks.pooled(user ? authority : null, groups, lazyInitialization);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query) {
        return search.find(query);
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        return queryTasks(query);
    }

    @Override
    public long countTasks(WorkflowTaskQuery query) {
        return queryTasks(query).size();
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        WorkflowTask changed = tasks.update(taskId, properties, add, remove);
        if (add != null && add.containsKey(WorkflowModel.ASSOC_PACKAGE)) {
            packages.mark(changed.getPath().getInstance());
        }
        return changed;
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        return tasks.end(taskId, transitionId);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username) {
        return isTaskEditable(task, username, true);
    }

    @Override
    public boolean isTaskEditable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayEdit(fresh(task, refreshTask), username);
    }

    private WorkflowTask fresh(WorkflowTask task, boolean refresh) {
        return refresh ? getTaskById(task.getId()) : task;
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username) {
        return isTaskReassignable(task, username, true);
    }

    @Override
    public boolean isTaskReassignable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayReassign(fresh(task, refreshTask), username);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username) {
        return isTaskClaimable(task, username, true);
    }

    @Override
    public boolean isTaskClaimable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayClaim(fresh(task, refreshTask), username);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username) {
        return isTaskReleasable(task, username, true);
    }

    @Override
    public boolean isTaskReleasable(WorkflowTask task, String username, boolean refreshTask) {
        return rights.mayRelease(fresh(task, refreshTask), username);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return packages.create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return packages.workflowsOf(packageItem).stream()
                .map(this::getWorkflowById)
                .filter(instance -> instance != null && instance.isActive() == active)
                .toList();
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = getTaskById(taskId);
        NodeRef container = task == null ? null : (NodeRef) task.getProperties().get(WorkflowModel.ASSOC_PACKAGE);
        return container == null ? List.of() : packages.contents(container);
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return packages.contents(packageRef);
    }

    @Override
    public boolean isMultiTenantWorkflowDeploymentEnabled() {
        return false;
    }
}
