package org.bayan.embedded.http.webscript.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;
import org.bayan.embedded.http.ClassFeatures;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /api/formdefinitions}: the fields of a form and what is in them. */
final class FormDefinitionPost extends AbstractWebScript {
    private final NodeService nodes;
    private final NamespaceService namespaces;
    private final FormItem.Finder items;
    private final FormFieldReader fields;
    private final WorkflowForms workflows;

    FormDefinitionPost(
            NodeService nodes,
            NamespaceService namespaces,
            FormItem.Finder items,
            FormFieldReader fields,
            WorkflowForms workflows) {
        this.workflows = workflows;
        this.nodes = nodes;
        this.namespaces = namespaces;
        this.items = items;
        this.fields = fields;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode sent = ScriptJson.read(request);
        String kind = required(sent, "itemKind");
        String id = required(sent, "itemId");
        Map<String, Object> data = kind.equals("workflow") ? ofWorkflow(id, sent) : ofItem(items.find(kind, id), sent);
        ScriptJson.write(response, Map.of("data", data));
    }

    private Map<String, Object> ofItem(FormItem item, JsonNode sent) {
        List<Map<String, Object>> shown = fields(item.features(), sent);
        String type = item.typeName().toPrefixString(namespaces);
        Map<String, Object> values = item.node() == null ? Map.of() : values(item, shown);
        return data(item.url(type), item.submissionUrl(), type, shown, values);
    }

    private Map<String, Object> ofWorkflow(String id, JsonNode sent) {
        WorkflowForms.Form form = workflows.find(id);
        List<Map<String, Object>> shown = fields(form.features(), sent);
        return data(form.url(), form.submissionUrl(), form.definition().getName(), shown, form.values(shown));
    }

    private static Map<String, Object> data(
            String url,
            String submissionUrl,
            String type,
            List<Map<String, Object>> shown,
            Map<String, Object> values) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("item", url);
        data.put("submissionUrl", submissionUrl);
        data.put("type", type);
        data.put("definition", Map.of("fields", shown));
        data.put("formData", values);
        return data;
    }

    private List<Map<String, Object>> fields(ClassFeatures features, JsonNode sent) {
        JsonNode wanted = sent.path("fields");
        if (!wanted.isArray()) {
            return fields.all(features);
        }
        List<Map<String, Object>> found = new ArrayList<>();
        wanted.forEach(name -> fields.field(features, name.asText()).ifPresent(found::add));
        return found;
    }

    private Map<String, Object> values(FormItem item, List<Map<String, Object>> shown) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map<String, Object> field : shown) {
            String key = (String) field.get("dataKeyName");
            QName name = QName.createQName((String) field.get("name"), namespaces);
            if (field.get("type").equals("association")) {
                values.put(
                        key,
                        nodes.getTargetAssocs(item.node(), name).stream()
                                .map(link -> link.getTargetRef().toString())
                                .collect(Collectors.joining(",")));
            } else {
                Serializable value = nodes.getProperty(item.node(), name);
                if (value != null) {
                    values.put(key, shown(value));
                }
            }
        }
        return values;
    }

    private static Object shown(Serializable value) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(one -> String.valueOf(shown((Serializable) one)))
                    .collect(Collectors.joining(","));
        }
        if (value instanceof Date date) {
            return ISO8601DateFormat.format(date);
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static String required(JsonNode sent, String member) {
        String value = sent.path(member).asText("");
        if (value.isEmpty()) {
            throw new WebScriptException(Status.STATUS_BAD_REQUEST, member + " parameter must be provided.");
        }
        return value;
    }
}
