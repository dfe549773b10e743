package org.bayan.embedded.http.rest.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestAnswer;
import org.bayan.embedded.http.rest.RestCall;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.RestResource;
import org.bayan.embedded.http.rest.Routes;
import org.bayan.embedded.workflow.WorkflowParts;

/** {@code /process-definitions} and the forms that start them. */
final class ProcessDefinitionsResource implements RestResource {
    private final WorkflowParts parts;
    private final FormModels forms;

    ProcessDefinitionsResource(WorkflowParts parts, FormModels forms) {
        this.parts = parts;
        this.forms = forms;
    }

    @Override
    public void declare(Routes routes) {
        routes.at("process-definitions").get(this::list);
        routes.at("process-definitions/{definitionId}").get(call -> RestAnswer.ok(shown(find(call))));
        routes.at("process-definitions/{definitionId}/start-form-model").get(this::startForm);
    }

    private ProcessDefinitionQuery query() {
        return parts.engine().definitions().createProcessDefinitionQuery();
    }

    private RestAnswer list(RestCall call) {
        Map<String, String> where = call.where()
                .map(clause -> clause.equalities(Set.of("key", "name", "version", "category", "deploymentId")))
                .orElse(Map.of());
        ProcessDefinitionQuery query = query();
        if (where.containsKey("key")) {
            query.processDefinitionKey(where.get("key"));
        }
        if (where.containsKey("name")) {
            query.processDefinitionName(where.get("name"));
        }
        if (where.containsKey("category")) {
            query.processDefinitionCategory(where.get("category"));
        }
        if (where.containsKey("deploymentId")) {
            query.deploymentId(where.get("deploymentId"));
        }
        if (where.containsKey("version")) {
            query.processDefinitionVersion(Integer.valueOf(where.get("version")));
        }
        List<ProcessDefinition> found = query.orderByProcessDefinitionId().asc().list();
        return call.paging().pageOf(found, this::shown);
    }

    private ProcessDefinition find(RestCall call) {
        String id = call.path("definitionId");
        ProcessDefinition found = query().processDefinitionId(id).singleResult();
        if (found == null) {
            throw RestException.noEntity(id);
        }
        return found;
    }

    private JsonEntity shown(ProcessDefinition definition) {
        String place = definition.getKey() + ".workflow";
        return new JsonEntity()
                .put("id", definition.getId())
                .put("key", definition.getKey())
                .keep("version", definition.getVersion())
                .put("name", definition.getName())
                .put("category", definition.getCategory())
                .put("deploymentId", definition.getDeploymentId())
                .put("title", parts.labels().label(place, "title"))
                .put("description", parts.labels().label(place, "description"))
                .put("startFormResourceKey", parts.types().startFormKey(definition.getId()))
                .keep("graphicNotationDefined", ((ProcessDefinitionEntity) definition).isGraphicalNotationDefined());
    }

    private RestAnswer startForm(RestCall call) {
        ProcessDefinition definition = find(call);
        if (parts.types().startFormKey(definition.getId()) == null) {
            throw RestException.noEntity(definition.getId());
        }
        return call.paging().pageOf(forms.of(parts.types().startOf(definition.getId())), element -> element);
    }
}
