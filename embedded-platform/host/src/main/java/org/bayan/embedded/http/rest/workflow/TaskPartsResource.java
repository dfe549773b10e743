package org.bayan.embedded.http.rest.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableInstanceQuery;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.activiti.engine.task.Task;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.workflow.WorkflowParts;
import org.bayan.embedded.workflow.task.TaskType;

/** Variables, items, candidates and the form of a task. */
final class TaskPartsResource implements RestResource {
    private final WorkflowParts parts;
    private final WorkflowAccess access;
    private final FormModels forms;
    private final VariableMapper shown;
    private final SentValues sent;
    private final PackageItems items;

    TaskPartsResource(
            WorkflowParts parts,
            WorkflowAccess access,
            FormModels forms,
            VariableMapper shown,
            SentValues sent,
            PackageItems items) {
        this.parts = parts;
        this.access = access;
        this.forms = forms;
        this.shown = shown;
        this.sent = sent;
        this.items = items;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("tasks/{taskId}/variables").get(this::variables).post(this::setVariables);
        routes.at("tasks/{taskId}/variables/{name}").put(this::setVariable).delete(this::removeVariable);
        routes.at("tasks/{taskId}/items").get(this::listItems).post(this::addItem);
        routes.at("tasks/{taskId}/items/{itemId}").get(this::item).delete(this::removeItem);
        routes.at("tasks/{taskId}/candidates").get(this::candidates);
        routes.at("tasks/{taskId}/task-form-model").get(this::formModel);
    }

    private TaskType type(HistoricTaskInstance task) {
        return parts.types().of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    }

    private RestAnswer formModel(RestCall call) {
        return call.paging().pageOf(forms.of(type(access.task(call.path("taskId")))), element -> element);
    }

    private RestAnswer variables(RestCall call) {
        HistoricTaskInstance task = access.task(call.path("taskId"));
        String scope = call.where()
                .map(clause -> clause.equalities(Set.of("scope")).get("scope"))
                .orElse("any");
        List<JsonEntity> all = new ArrayList<>();
        if (!scope.equals("global")) {
            all.addAll(shown.all(values(query().taskId(task.getId())), type(task), "local"));
        }
        if (!scope.equals("local")) {
            TaskType start = parts.types().startOf(task.getProcessDefinitionId());
            all.addAll(shown.all(
                    values(query().processInstanceId(task.getProcessInstanceId())
                            .excludeTaskVariables()),
                    start,
                    "global"));
        }
        return call.paging().pageOf(all, each -> each);
    }

    private HistoricVariableInstanceQuery query() {
        return parts.engine().history().createHistoricVariableInstanceQuery();
    }

    private static Map<String, Object> values(HistoricVariableInstanceQuery query) {
        Map<String, Object> values = new HashMap<>();
        query.list().forEach(variable -> values.put(variable.getVariableName(), variable.getValue()));
        return values;
    }

    private RestAnswer setVariables(RestCall call) {
        Task task = access.running(call.path("taskId"));
        List<JsonEntity> changed = new ArrayList<>();
        call.bodies(SentValues.Sent.class).forEach(variable -> changed.add(set(task, variable)));
        return RestAnswer.created(changed);
    }

    private RestAnswer setVariable(RestCall call) {
        SentValues.Sent variable = call.body(SentValues.Sent.class);
        return RestAnswer.ok(set(
                access.running(call.path("taskId")),
                new SentValues.Sent(call.path("name"), variable.value(), variable.type(), variable.scope())));
    }

    private JsonEntity set(Task task, SentValues.Sent variable) {
        boolean ofRun = variable.ofTask().isGlobal();
        TaskType type = ofRun
                ? parts.types().startOf(task.getProcessDefinitionId())
                : parts.types().of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        Object value = sent.value(variable, type);
        if (ofRun) {
            parts.engine().runs().setVariable(task.getExecutionId(), variable.name(), value);
        } else {
            parts.engine().tasks().setVariableLocal(task.getId(), variable.name(), value);
        }
        return sent.shown(variable, value, type);
    }

    private RestAnswer removeVariable(RestCall call) {
        String task = access.running(call.path("taskId")).getId();
        String name = call.path("name");
        if (!parts.engine().tasks().hasVariableLocal(task, name)) {
            throw RestException.noEntity(name);
        }
        parts.engine().tasks().removeVariableLocal(task, name);
        return RestAnswer.nothing();
    }

    private String run(RestCall call) {
        return access.task(call.path("taskId")).getProcessInstanceId();
    }

    private RestAnswer listItems(RestCall call) {
        return call.paging().pageOf(items.of(run(call)), items::shown);
    }

    private RestAnswer item(RestCall call) {
        return RestAnswer.ok(items.shown(items.item(run(call), call.path("itemId"))));
    }

    private RestAnswer addItem(RestCall call) {
        String run = access.running(call.path("taskId")).getProcessInstanceId();
        List<JsonEntity> added = new ArrayList<>();
        call.bodies(ProcessPartsResource.Item.class).forEach(item -> added.add(items.addTo(run, item.id())));
        return RestAnswer.created(added);
    }

    private RestAnswer removeItem(RestCall call) {
        items.remove(access.running(call.path("taskId")).getProcessInstanceId(), call.path("itemId"));
        return RestAnswer.nothing();
    }

    private RestAnswer candidates(RestCall call) {
        Task task = access.running(call.path("taskId"));
        List<IdentityLink> links = parts.engine().tasks().getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        return call.paging()
                .pageOf(
                        links,
                        link -> new JsonEntity()
                                .put("candidateId", link.getUserId() == null ? link.getGroupId() : link.getUserId())
                                .put("candidateType", link.getUserId() == null ? "group" : "user"));
    }
}
