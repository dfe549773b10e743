package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** A web script whose Java part fills a model and whose template renders it. */
public class DeclarativeWebScript extends AbstractWebScript {
    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        try {
            answer(req, res);
        } catch (IOException | RuntimeException e) {
            throw createStatusException(e, req, res);
        }
    }

    private void answer(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String format = req.getFormat();
        String mimetype = getContainer().getFormatRegistry().getMimeType(req.getAgent(), format);
        if (mimetype == null) {
            throw new WebScriptException("Web Script format '" + format + "' is not registered");
        }
        Status status = new Status();
        Cache cache = new Cache(getDescription().getRequiredCache());
        Map<String, Object> model = model(req, status, cache);
        try {
            Map<String, Object> templateModel = createTemplateParameters(req, res, model);
            if (status.getRedirect()) {
                sendStatus(req, res, status, cache, format, templateModel);
                return;
            }
            if (status.getCode() != Status.STATUS_OK && !req.forceSuccessStatus()) {
                res.setStatus(status.getCode());
            }
            if (status.getLocation() != null && !status.getLocation().isEmpty()) {
                res.setHeader(WebScriptResponse.HEADER_LOCATION, status.getLocation());
            }
            res.setCache(cache);
            res.setContentType(mimetype + ";charset=UTF-8");
            renderFormatTemplate(format, templateModel, res.getWriter());
        } finally {
            executeFinallyImpl(req, status, cache, model);
        }
    }

    private Map<String, Object> model(WebScriptRequest req, Status status, Cache cache) {
        Map<String, Object> own = executeImpl(req, status, cache);
        Map<String, Object> model = own == null ? new HashMap<>() : own;
        model.put("status", status);
        model.put("cache", cache);
        return model;
    }

    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        return null;
    }

    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        return executeImpl(req, status);
    }

    protected void executeFinallyImpl(WebScriptRequest req, Status status, Cache cache, Map<String, Object> model) {}

    protected final void renderFormatTemplate(String format, Map<String, Object> model, Writer writer) {
        String extension = format == null ? "" : format;
        renderTemplate(getDescription().getId() + "." + extension + ".ftl", model, writer);
    }

    public Map<String, Object> getTemplateModel(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Cache cache = new Cache(getDescription().getRequiredCache());
        return createTemplateParameters(req, res, model(req, new Status(), cache));
    }
}
