package org.bayan.acceptance.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;

/** A folder of statements, and the people who review them: an editor, and two archivists who approve. */
final class ReviewedStatements {
    static final String ARCHIVISTS = "GROUP_BAYAN_ARCHIVISTS";
    static final String STATE = "bay:reviewState";

    private final Acs admin;
    private final Node folder;
    private final Login editing;
    private final Login approving;
    private final Login other;

    ReviewedStatements(Acs admin, TestFolder parent, TestPeople people) {
        this.admin = admin;
        String name = RunId.newCode().replaceAll(".*/", "");
        this.editing = people.create("editor" + name);
        this.approving = people.create("archivist" + name);
        this.other = people.create("second" + name);
        admin.people().join(approving, ARCHIVISTS);
        admin.people().join(other, ARCHIVISTS);
        this.folder = parent.folder("review" + name);
        permit(allowed(editing.user(), "Coordinator"), allowed(ARCHIVISTS, "Coordinator"));
    }

    /** Lets one more person into the folder. */
    void let(Login person, String role) {
        permit(
                allowed(editing.user(), "Coordinator"),
                allowed(ARCHIVISTS, "Coordinator"),
                allowed(person.user(), role));
    }

    @SafeVarargs
    private void permit(Map<String, Object>... entries) {
        admin.nodes()
                .update(
                        folder.id(),
                        Map.of("permissions", Map.of("isInheritanceEnabled", false, "locallySet", List.of(entries))))
                .expect(200);
    }

    private static Map<String, Object> allowed(String authority, String role) {
        return Map.of("authorityId", authority, "name", role, "accessStatus", "ALLOWED");
    }

    String folder() {
        return folder.id();
    }

    Acs editor() {
        return admin.as(editing);
    }

    String editorName() {
        return editing.user();
    }

    Acs archivist() {
        return admin.as(approving);
    }

    String archivistName() {
        return approving.user();
    }

    Acs secondArchivist() {
        return admin.as(other);
    }

    String secondArchivistName() {
        return other.user();
    }

    /** A new statement that has been read. */
    String statement() {
        String name = RunId.newCode().replaceAll(".*/", "") + ".txt";
        return new Described(admin)
                .done(admin.nodes()
                        .file(folder.id())
                        .named(name)
                        .asStatement()
                        .text(SampleText.titled("بيان للمراجعة").text())
                        .create()
                        .id())
                .id();
    }

    String state(String statement) {
        return property(statement, STATE);
    }

    /** Null if there is none. */
    String property(String statement, String name) {
        JsonNode value = admin.nodes().get(statement).entry().path("properties").path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    /** The id of the workflow's process that a statement is under review in. */
    String process(String statement) {
        String workflow = property(statement, "bay:reviewWorkflow");
        return workflow == null ? null : workflow.substring(workflow.indexOf('$') + 1);
    }

    /** The one task in progress of a workflow. */
    JsonNode task(String process) {
        List<JsonNode> tasks = admin.workflows().tasks(process);
        if (tasks.size() != 1) {
            throw new AssertionError("One task of " + process + " was expected, there are " + tasks);
        }
        return tasks.get(0);
    }

    String taskId(String process) {
        return task(process).path("id").asText();
    }

    /** The step that a workflow waits at. */
    String step(String process) {
        return task(process).path("activityDefinitionId").asText();
    }

    boolean isOver(String process) {
        return admin.workflows().isOver(process);
    }

    /** The entry of a caller's list of tasks for one workflow; null if it is not in the list. */
    static JsonNode mine(Acs caller, String process) {
        return StreamSupport.stream(
                        caller.reviews().mine("&maxItems=1000").path("items").spliterator(), false)
                .filter(item -> item.path("workflowId").asText().endsWith("$" + process))
                .findFirst()
                .orElse(null);
    }
}
