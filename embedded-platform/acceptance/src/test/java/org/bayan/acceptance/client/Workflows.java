package org.bayan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ACS's own REST API of workflows. */
public final class Workflows {
    private static final String API = "/api/-default-/public/workflow/versions/1";

    private final Http http;

    Workflows(Http http) {
        this.http = http;
    }

    /** Starts the workflow of reviews, as any client of the API may. */
    public Answer start(List<String> items, Map<String, Object> variables) {
        return http.post(
                API + "/processes",
                Map.of("processDefinitionKey", "bayan-review", "items", items, "variables", variables));
    }

    /** The tasks in progress of one workflow that the caller sees. */
    public List<JsonNode> tasks(String process) {
        return entries(http.get(API + "/processes/" + process + "/tasks?status=active"));
    }

    /** Whether a workflow has ended. One that was cancelled may be gone altogether. */
    public boolean isOver(String process) {
        Answer answer = http.get(API + "/processes/" + process).expect(200, 404);
        return answer.status() == 404 || answer.json().path("entry").has("endedAt");
    }

    public Answer cancel(String process) {
        return http.delete(API + "/processes/" + process);
    }

    public List<JsonNode> items(String process) {
        return entries(http.get(API + "/processes/" + process + "/items"));
    }

    public Answer addItem(String process, String item) {
        return http.post(API + "/processes/" + process + "/items", Map.of("id", item));
    }

    public Answer removeItem(String process, String item) {
        return http.delete(API + "/processes/" + process + "/items/" + item);
    }

    /** The task, as the API shows it. */
    public JsonNode task(String id) {
        return http.get(API + "/tasks/" + id).expect(200).json().path("entry");
    }

    /** The values of a task's own variables. */
    public Map<String, String> variables(String id) {
        Map<String, String> values = new HashMap<>();
        entries(http.get(API + "/tasks/" + id + "/variables"))
                .forEach(each -> values.put(
                        each.path("name").asText(), each.path("value").asText()));
        return values;
    }

    public Answer claim(String id) {
        return put(id, "state", Map.of("state", "claimed"));
    }

    public Answer release(String id) {
        return put(id, "state", Map.of("state", "unclaimed"));
    }

    public Answer reassign(String id, String person) {
        return put(id, "assignee", Map.of("assignee", person));
    }

    /** Hands a task to somebody who is to hand it back. */
    public Answer delegate(String id, String person) {
        return put(id, "state,assignee", Map.of("state", "delegated", "assignee", person));
    }

    /** Ends a task of describing or correcting. */
    public Answer submit(String id) {
        return put(id, "state", Map.of("state", "completed"));
    }

    /**
     * Ends a task of approving.
     *
     * @param outcome Approve or Return
     * @param comment null for none
     */
    public Answer decide(String id, String outcome, String comment) {
        List<Map<String, Object>> variables = new ArrayList<>();
        variables.add(Map.of("name", "bayrv_reviewOutcome", "value", outcome, "scope", "local"));
        if (comment != null) {
            variables.add(Map.of("name", "bpm_comment", "value", comment, "scope", "local"));
        }
        return put(id, "state,variables", Map.of("state", "completed", "variables", variables));
    }

    private Answer put(String id, String select, Object body) {
        return http.put(API + "/tasks/" + id + "?select=" + select, body);
    }

    private static List<JsonNode> entries(Answer answer) {
        List<JsonNode> entries = new ArrayList<>();
        answer.expect(200).json().path("list").path("entries").forEach(each -> entries.add(each.path("entry")));
        return entries;
    }
}
