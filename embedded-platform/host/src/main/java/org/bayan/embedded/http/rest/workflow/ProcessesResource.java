package org.bayan.embedded.http.rest.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.ProcessInstance;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.workflow.WorkflowParts;

/** {@code /processes}: runs of workflows. */
final class ProcessesResource implements RestResource {
    private final WorkflowParts parts;
    private final WorkflowAccess access;
    private final SentValues sent;
    private final PackageItems items;

    ProcessesResource(WorkflowParts parts, WorkflowAccess access, SentValues sent, PackageItems items) {
        this.parts = parts;
        this.access = access;
        this.sent = sent;
        this.items = items;
    }

    /** A run as a caller wants it. */
    record Sent(
            String processDefinitionId,
            String processDefinitionKey,
            String businessKey,
            Map<String, Object> variables,
            List<String> items) {}

    @Override
    public void declare(Routes routes) {
        routes.at("processes").get(this::list).post(this::start);
        routes.at("processes/{processId}").get(this::read).delete(this::delete);
    }

    private RestAnswer list(RestCall call) {
        Map<String, String> where = call.where()
                .map(clause -> clause.equalities(Set.of(
                        "status",
                        "processDefinitionId",
                        "processDefinitionKey",
                        "businessKey",
                        "startUserId",
                        "includeVariables")))
                .orElse(Map.of());
        HistoricProcessInstanceQuery query = parts.engine().history().createHistoricProcessInstanceQuery();
        query = withStatus(query, where.getOrDefault("status", "active"));
        if (where.containsKey("processDefinitionId")) {
            query.processDefinitionId(where.get("processDefinitionId"));
        }
        if (where.containsKey("processDefinitionKey")) {
            query.processDefinitionKey(where.get("processDefinitionKey"));
        }
        if (where.containsKey("businessKey")) {
            query.processInstanceBusinessKey(where.get("businessKey"));
        }
        if (where.containsKey("startUserId")) {
            query.startedBy(where.get("startUserId"));
        }
        if (!access.isAdministrator()) {
            query.involvedUser(WorkflowAccess.user());
        }
        return call.paging()
                .pageOf(query.orderByProcessInstanceStartTime().desc().list(), this::shown);
    }

    private static HistoricProcessInstanceQuery withStatus(HistoricProcessInstanceQuery query, String status) {
        return switch (status) {
            case "active" -> query.unfinished();
            case "completed" -> query.finished().notDeleted();
            case "deleted" -> query.deleted();
            case "any" -> query;
            default -> throw RestException.invalid("Invalid status parameter: " + status);
        };
    }

    private RestAnswer start(RestCall call) {
        Sent wanted = call.body(Sent.class);
        String definitionId = definition(wanted);
        Map<QName, Serializable> properties = wanted.variables() == null
                ? new HashMap<>()
                : sent.startProperties(wanted.variables(), parts.types().startOf(definitionId));
        NodeRef routed = parts.packages().create(null);
        properties.put(WorkflowModel.ASSOC_PACKAGE, routed);
        if (wanted.items() != null) {
            wanted.items().forEach(item -> items.add(routed, item));
        }
        ProcessInstance run = parts.runs().start(definitionId, wanted.businessKey(), properties);
        if (!run.isEnded()) {
            parts.runs().endStartTask(run.getId());
        }
        return RestAnswer.created(shown(parts.engine()
                .history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(run.getId())
                .singleResult()));
    }

    private String definition(Sent wanted) {
        boolean byId = wanted.processDefinitionId() != null;
        if (!byId && wanted.processDefinitionKey() == null) {
            throw RestException.invalid("Either processDefinitionId or processDefinitionKey is required");
        }
        var query = parts.engine().definitions().createProcessDefinitionQuery();
        ProcessDefinition found = byId
                ? query.processDefinitionId(wanted.processDefinitionId()).singleResult()
                : query.processDefinitionKey(wanted.processDefinitionKey())
                        .latestVersion()
                        .singleResult();
        if (found == null) {
            throw RestException.invalid("No workflow definition could be found with "
                    + (byId ? "id '" + wanted.processDefinitionId() : "key '" + wanted.processDefinitionKey())
                    + "'.");
        }
        return found.getId();
    }

    private RestAnswer read(RestCall call) {
        return RestAnswer.ok(shown(access.run(call.path("processId"))));
    }

    private RestAnswer delete(RestCall call) {
        HistoricProcessInstance run = access.run(call.path("processId"));
        if (run.getEndTime() != null) {
            throw RestException.noEntity(run.getId());
        }
        parts.engine().runs().deleteProcessInstance(run.getId(), "deleted through REST API call");
        return RestAnswer.nothing();
    }

    private JsonEntity shown(HistoricProcessInstance run) {
        return new JsonEntity()
                .put("id", run.getId())
                .put("processDefinitionId", run.getProcessDefinitionId())
                .put(
                        "processDefinitionKey",
                        parts.engine().deployed(run.getProcessDefinitionId()).getKey())
                .put("startedAt", run.getStartTime())
                .put("startUserId", run.getStartUserId())
                .put("startActivityId", run.getStartActivityId())
                .put("endedAt", run.getEndTime())
                .put("endActivityId", run.getEndActivityId())
                .put("durationInMs", run.getDurationInMillis())
                .put("deleteReason", run.getDeleteReason())
                .put("businessKey", run.getBusinessKey())
                .keep("completed", run.getEndTime() != null);
    }
}
