package org.bayan.embedded.http.webscript;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.StatusTemplate;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Renders a failure with the nearest status template: the script's own, that of its format, or the plain page. */
final class ScriptErrors {
    private final ScriptContainer container;

    ScriptErrors(ScriptContainer container) {
        this.container = container;
    }

    void render(RuntimeException failure, ScriptRequest request, ScriptResponse response) throws IOException {
        WebScriptException known = failure instanceof WebScriptException exception ? exception : null;
        Status status = new Status();
        status.setCode(known == null ? Status.STATUS_INTERNAL_SERVER_ERROR : known.getStatus());
        status.setMessage(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        Map<String, Object> model = new HashMap<>(container.getTemplateParameters());
        if (known != null) {
            model.putAll(known.getStatusModel());
        }
        model.putIfAbsent("url", url(request));
        model.put("status", status);
        StatusTemplate template = template(known, status.getCode(), request);
        Cache never = new Cache();
        never.setNeverCache(true);
        response.setCache(never);
        response.setStatus(request.forceSuccessStatus() ? Status.STATUS_OK : status.getCode());
        response.setContentType(
                container.getFormatRegistry().getMimeType(null, template.getFormat()) + ";charset=UTF-8");
        container.render(template.getPath(), model, null, response.getWriter());
    }

    private StatusTemplate template(WebScriptException known, int code, ScriptRequest request) {
        StatusTemplate own = known == null ? null : known.getStatusTemplate();
        if (own != null && container.hasTemplate(own.getPath())) {
            return own;
        }
        String format = format(request);
        return List.of(
                        new StatusTemplate(code + ".ftl", WebScriptResponse.HTML_FORMAT),
                        new StatusTemplate(format + ".status.ftl", format))
                .stream()
                .filter(candidate -> container.hasTemplate(candidate.getPath()))
                .findFirst()
                .orElseGet(() -> new StatusTemplate("status.ftl", WebScriptResponse.HTML_FORMAT));
    }

    private static String format(ScriptRequest request) {
        try {
            return request.getFormat();
        } catch (WebScriptException e) {
            return WebScriptResponse.HTML_FORMAT;
        }
    }

    private static Map<String, Object> url(ScriptRequest request) {
        return Map.of(
                "context", request.getContextPath(),
                "serviceContext", request.getServiceContextPath(),
                "service", request.getServicePath(),
                "full", request.getURL());
    }
}
