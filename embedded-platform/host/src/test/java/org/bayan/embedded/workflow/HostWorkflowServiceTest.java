package org.bayan.embedded.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.delegate.TaskListener;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.EmbeddedPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostWorkflowServiceTest {
    private static final QName OUTCOME = QName.createQName(NamespaceService.WORKFLOW_MODEL_1_0_URI, "reviewOutcome");
    private static final String DEFINITION = "activiti$testReview";

    @TempDir
    static Path directory;

    private static EmbeddedPlatform platform;
    private static WorkflowService workflows;
    private static NodeService nodes;
    private static NodeRef group;
    private static final List<String> DECISIONS = new ArrayList<>();

    @BeforeAll
    static void start() {
        platform = EmbeddedPlatform.builder(directory).adminPassword("secret").start();
        workflows = platform.bean("WorkflowService", WorkflowService.class);
        nodes = platform.bean("nodeService", NodeService.class);
        registry().put("testDecision", (TaskListener) task -> DECISIONS.add(task.getAssignee()));
        as("admin", () -> {
            person("rita");
            person("olga");
            AuthorityService authorities = platform.bean("authorityService", AuthorityService.class);
            String name = authorities.createAuthority(AuthorityType.GROUP, "reviewers");
            authorities.addAuthority(name, "rita");
            group = authorities.getAuthorityNodeRef(name);
            return deploy("review");
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> registry() {
        return (Map<Object, Object>) platform.context().getBean("activitiBeanRegistry");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    private static <T> T as(String user, Supplier<T> work) {
        return AuthenticationUtil.runAs(
                () -> platform.bean("retryingTransactionHelper", RetryingTransactionHelper.class)
                        .doInTransaction(work::get),
                user);
    }

    private static void person(String name) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_USERNAME, name);
        properties.put(ContentModel.PROP_FIRSTNAME, name);
        platform.bean("personService", PersonService.class).createPerson(properties);
    }

    private static String deploy(String name) {
        InputStream bpmn = HostWorkflowServiceTest.class.getResourceAsStream("/workflow/" + name + ".bpmn20.xml");
        return workflows
                .deployDefinition("activiti", bpmn, "text/xml", name)
                .getDefinition()
                .getId();
    }

    private static WorkflowPath startReview(NodeRef item) {
        NodeRef routed = workflows.createPackage(null);
        if (item != null) {
            nodes.addChild(routed, item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, QName.createQName("", "item"));
        }
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(WorkflowModel.ASSOC_PACKAGE, routed);
        parameters.put(WorkflowModel.ASSOC_GROUP_ASSIGNEE, group);
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, "Look at it");
        parameters.put(WorkflowModel.PROP_WORKFLOW_PRIORITY, 1);
        WorkflowPath path = workflows.startWorkflow(
                workflows.getDefinitionByName(DEFINITION).getId(), parameters);
        WorkflowTask start = workflows.getStartTask(path.getInstance().getId());
        workflows.endTask(start.getId(), null);
        return path;
    }

    private static NodeRef document(String name) {
        NodeRef home = platform.bean("repositoryHelper", Repository.class).getCompanyHome();
        return nodes.createNode(
                        home,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    private static WorkflowTask onlyTask(WorkflowPath path) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setProcessId(path.getInstance().getId());
        List<WorkflowTask> found = workflows.queryTasks(query);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void pooledTask_isClaimedByAMember_andItsOutcomeDecidesTheWay() {
        WorkflowPath path = as("admin", () -> startReview(document("claimed.txt")));

        WorkflowTask pooled = as("rita", () -> workflows.getPooledTasks("rita")).stream()
                .filter(task -> task.getPath()
                        .getInstance()
                        .getId()
                        .equals(path.getInstance().getId()))
                .findFirst()
                .orElseThrow();
        assertThat(pooled.getDescription()).isEqualTo("Look at it");
        assertThat(pooled.getProperties())
                .containsEntry(WorkflowModel.PROP_PRIORITY, 1)
                .containsEntry(WorkflowModel.ASSOC_POOLED_ACTORS, new ArrayList<>(List.of(group)))
                .containsEntry(OUTCOME, "Reject");
        assertThat(as("rita", () -> workflows.isTaskClaimable(pooled, "rita"))).isTrue();
        assertThat(as("rita", () -> workflows.getPackageContents(pooled.getId())))
                .hasSize(1);

        WorkflowTask claimed = as(
                "rita",
                () -> workflows.updateTask(
                        pooled.getId(), new HashMap<>(Map.of(ContentModel.PROP_OWNER, "rita")), null, null));
        assertThat(claimed.getProperties()).containsEntry(ContentModel.PROP_OWNER, "rita");
        assertThat(as("rita", () -> workflows.isTaskReleasable(claimed, "rita")))
                .isTrue();
        assertThat(as("rita", () -> workflows.getPooledTasks("rita")))
                .noneMatch(task -> task.getId().equals(pooled.getId()));

        WorkflowTask ended = as("rita", () -> workflows.endTask(pooled.getId(), "Approve"));
        assertThat(ended.getState()).isEqualTo(WorkflowTaskState.COMPLETED);
        assertThat(ended.getProperties())
                .containsEntry(WorkflowModel.PROP_OUTCOME, "Approve")
                .containsEntry(OUTCOME, "Approve")
                .containsEntry(WorkflowModel.PROP_STATUS, "Completed");
        assertThat(as(
                                "admin",
                                () -> workflows.getWorkflowById(
                                        path.getInstance().getId()))
                        .isActive())
                .isFalse();
        assertThat(DECISIONS).contains("rita");
    }

    @Test
    void rejection_goesBackToTheInitiator() {
        WorkflowPath path = as("admin", () -> startReview(null));
        WorkflowTask review = as("admin", () -> onlyTask(path));

        as("rita", () -> workflows.endTask(review.getId(), "Reject"));

        WorkflowTask rejected = as("admin", () -> onlyTask(path));
        assertThat(rejected.getName()).isEqualTo("wf:rejectedTask");
        assertThat(rejected.getProperties()).containsEntry(ContentModel.PROP_OWNER, "admin");
        assertThat(as("admin", () -> workflows.getAssignedTasks("admin", WorkflowTaskState.IN_PROGRESS)))
                .anyMatch(task -> task.getId().equals(rejected.getId()));
    }

    @Test
    void unknownOutcome_isRefused_andNothingChanges() {
        WorkflowPath path = as("admin", () -> startReview(null));
        WorkflowTask review = as("admin", () -> onlyTask(path));

        assertThatThrownBy(() -> as(
                        "rita",
                        () -> workflows.updateTask(
                                review.getId(),
                                new HashMap<>(Map.of(WorkflowModel.PROP_PRIORITY, "first")),
                                null,
                                null)))
                .isInstanceOf(RuntimeException.class);
        assertThat(as("admin", () -> onlyTask(path)).getProperties()).containsEntry(WorkflowModel.PROP_PRIORITY, 1);
    }

    @Test
    void task_isNotShownToOthers() {
        WorkflowPath path = as("admin", () -> startReview(null));
        WorkflowTask review = as("admin", () -> onlyTask(path));

        assertThatThrownBy(() -> as("olga", () -> workflows.getTaskById(review.getId())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as("olga", () -> workflows.endTask(review.getId(), "Approve")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as("olga", () -> workflows.getPooledTasks("olga"))).isEmpty();
    }

    @Test
    void rollback_takesTheWorkflowBackWithTheNodes() {
        long before = as("admin", () -> (long) workflows.getActiveWorkflows().size());

        assertThatThrownBy(() -> as("admin", () -> {
                    startReview(document("rolled-back.txt"));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(as("admin", () -> (long) workflows.getActiveWorkflows().size()))
                .isEqualTo(before);
    }

    @Test
    void failingListener_leavesTheTaskOpen() {
        WorkflowPath path = as("admin", () -> startReview(null));
        WorkflowTask review = as("admin", () -> onlyTask(path));
        registry().put("testDecision", (TaskListener) task -> {
            throw new IllegalStateException("not today");
        });
        try {
            assertThatThrownBy(() -> as("rita", () -> workflows.endTask(review.getId(), "Approve")))
                    .hasStackTraceContaining("not today");
        } finally {
            registry().put("testDecision", (TaskListener) task -> DECISIONS.add(task.getAssignee()));
        }
        assertThat(as("admin", () -> onlyTask(path)).getProperties().get(ContentModel.PROP_OWNER))
                .isNull();
    }

    @Test
    void package_knowsItsWorkflow_andGoesWhenItIsCancelled() {
        NodeRef item = as("admin", () -> document("cancelled.txt"));
        WorkflowPath path = as("admin", () -> startReview(item));

        List<WorkflowInstance> ofItem = as("admin", () -> workflows.getWorkflowsForContent(item, true));
        assertThat(ofItem).hasSize(1);
        NodeRef routed = ofItem.get(0).getWorkflowPackage();

        as("admin", () -> workflows.cancelWorkflow(path.getInstance().getId()));
        assertThat(as(
                        "admin",
                        () -> workflows.getWorkflowById(path.getInstance().getId())))
                .isNull();
        assertThat(as("admin", () -> nodes.exists(routed))).isFalse();
        assertThat(as("admin", () -> nodes.exists(item))).isTrue();
    }

    @Test
    void definitionWithATimer_isRefused_namingTheStep() {
        assertThatThrownBy(() -> as("admin", () -> deploy("timer")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("late");
        assertThat(as("admin", () -> workflows.getDefinitionByName("activiti$testTimer")))
                .isNull();
    }

    @Test
    void reassigning_givesTheTaskToAnother() {
        WorkflowPath path = as("admin", () -> startReview(null));
        WorkflowTask review = as("admin", () -> onlyTask(path));

        as(
                "admin",
                () -> workflows.updateTask(
                        review.getId(), new HashMap<>(Map.of(ContentModel.PROP_OWNER, "olga")), null, null));

        assertThat(as("olga", () -> workflows.getAssignedTasks("olga", WorkflowTaskState.IN_PROGRESS)))
                .anyMatch(task -> task.getId().equals(review.getId()));
    }
}
