package org.bayan.embedded.http.rest.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.history.HistoricProcessInstance;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.workflow.WorkflowParts;
import org.bayan.embedded.workflow.task.TaskType;

/** Items, variables and tasks of a run. */
final class ProcessPartsResource implements RestResource {
    private final WorkflowParts parts;
    private final WorkflowAccess access;
    private final VariableMapper shown;
    private final SentValues sent;
    private final PackageItems items;

    ProcessPartsResource(
            WorkflowParts parts, WorkflowAccess access, VariableMapper shown, SentValues sent, PackageItems items) {
        this.parts = parts;
        this.access = access;
        this.shown = shown;
        this.sent = sent;
        this.items = items;
    }

    /** An item as a caller sends it. */
    record Item(String id) {}

    @Override
    public void declare(Routes routes) {
        routes.at("processes/{processId}/items").get(this::listItems).post(this::addItem);
        routes.at("processes/{processId}/items/{itemId}").get(this::item).delete(this::removeItem);
        routes.at("processes/{processId}/variables").get(this::variables).post(this::setVariables);
        routes.at("processes/{processId}/variables/{name}")
                .put(this::setVariable)
                .delete(this::removeVariable);
        routes.at("processes/{processId}/tasks").get(this::tasks);
    }

    private String run(RestCall call) {
        return access.run(call.path("processId")).getId();
    }

    private RestAnswer listItems(RestCall call) {
        return call.paging().pageOf(items.of(run(call)), items::shown);
    }

    private RestAnswer item(RestCall call) {
        return RestAnswer.ok(items.shown(items.item(run(call), call.path("itemId"))));
    }

    private RestAnswer addItem(RestCall call) {
        String run = run(call);
        List<JsonEntity> added = new ArrayList<>();
        call.bodies(Item.class).forEach(item -> added.add(items.addTo(run, item.id())));
        return RestAnswer.created(added);
    }

    private RestAnswer removeItem(RestCall call) {
        items.remove(run(call), call.path("itemId"));
        return RestAnswer.nothing();
    }

    private RestAnswer variables(RestCall call) {
        HistoricProcessInstance run = access.run(call.path("processId"));
        Map<String, Object> values = new HashMap<>();
        parts.engine()
                .history()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(run.getId())
                .excludeTaskVariables()
                .list()
                .forEach(variable -> values.put(variable.getVariableName(), variable.getValue()));
        TaskType type = parts.types().startOf(run.getProcessDefinitionId());
        return call.paging().pageOf(shown.all(values, type, null), each -> each);
    }

    private RestAnswer setVariables(RestCall call) {
        HistoricProcessInstance run = active(call);
        List<JsonEntity> changed = new ArrayList<>();
        call.bodies(SentValues.Sent.class).forEach(variable -> changed.add(set(run, variable)));
        return RestAnswer.created(changed);
    }

    private RestAnswer setVariable(RestCall call) {
        SentValues.Sent variable = call.body(SentValues.Sent.class);
        return RestAnswer.ok(set(
                active(call),
                new SentValues.Sent(call.path("name"), variable.value(), variable.type(), variable.scope())));
    }

    private HistoricProcessInstance active(RestCall call) {
        HistoricProcessInstance run = access.run(call.path("processId"));
        if (run.getEndTime() != null) {
            throw RestException.noEntity(run.getId());
        }
        return run;
    }

    private JsonEntity set(HistoricProcessInstance run, SentValues.Sent variable) {
        TaskType type = parts.types().startOf(run.getProcessDefinitionId());
        Object value = sent.value(variable, type);
        parts.engine().runs().setVariable(run.getId(), variable.name(), value);
        return sent.shown(variable, value, type);
    }

    private RestAnswer removeVariable(RestCall call) {
        String run = active(call).getId();
        String name = call.path("name");
        if (!parts.engine().runs().hasVariable(run, name)) {
            throw RestException.noEntity(name);
        }
        parts.engine().runs().removeVariable(run, name);
        return RestAnswer.nothing();
    }

    private RestAnswer tasks(RestCall call) {
        String run = run(call);
        return call.paging()
                .pageOf(
                        parts.engine()
                                .history()
                                .createHistoricTaskInstanceQuery()
                                .processInstanceId(run)
                                .unfinished()
                                .list(),
                        task -> TaskMapper.shown(task, parts.types()));
    }
}
