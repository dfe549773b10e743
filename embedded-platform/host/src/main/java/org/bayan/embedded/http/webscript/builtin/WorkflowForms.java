package org.bayan.embedded.http.webscript.builtin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.ClassFeatures;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** The forms that start workflows: shown only; a workflow is started by the REST API. */
record WorkflowForms(WorkflowService workflows, DictionaryService dictionary) {
    private static final List<String> ACTION_GROUPS = List.of("packageActionGroup", "packageItemActionGroup");

    /** A form and what it is about. */
    record Form(WorkflowDefinition definition, ClassFeatures features) {
        String url() {
            return "api/workflow-definitions/" + definition.getId();
        }

        String submissionUrl() {
            return "/api/workflow/" + URLEncoder.encode(definition.getName(), StandardCharsets.UTF_8)
                    + "/formprocessor";
        }

        /** Nobody is chosen yet; what may be done with the package is said by the type. */
        Map<String, Object> values(List<Map<String, Object>> fields) {
            Map<String, Object> values = new LinkedHashMap<>();
            fields.stream()
                    .filter(field -> "association".equals(field.get("type")))
                    .forEach(field -> values.put((String) field.get("dataKeyName"), ""));
            features.properties().forEach((name, property) -> {
                if (isActionGroup(name) && property.getDefaultValue() != null) {
                    values.put("prop_bpm_" + name.getLocalName(), property.getDefaultValue());
                }
            });
            return values;
        }

        private static boolean isActionGroup(QName name) {
            return ACTION_GROUPS.contains(name.getLocalName());
        }
    }

    /** @throws WebScriptException with status 404 if there is no such workflow */
    Form find(String name) {
        WorkflowDefinition definition = name.contains("$") ? workflows.getDefinitionByName(name) : null;
        if (definition == null) {
            throw new WebScriptException(Status.STATUS_NOT_FOUND, "Form could not be found for item [workflow]" + name);
        }
        TypeDefinition type = definition.getStartTaskDefinition().getMetadata();
        return new Form(definition, ClassFeatures.of(type.getName(), Set.of(), dictionary));
    }
}
