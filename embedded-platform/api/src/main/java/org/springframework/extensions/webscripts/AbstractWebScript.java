package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.extensions.surf.util.I18NUtil;

/** Shared parts of web scripts in Java. */
public abstract class AbstractWebScript implements WebScript {
    private final Map<String, ResourceBundle> moduleBundles = new ConcurrentHashMap<>();
    private final Map<Locale, ResourceBundle> resources = new ConcurrentHashMap<>();
    private Container container;
    private Description description;

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
        resources.clear();
        moduleBundles.clear();
    }

    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    protected ResourceBundle checkModuleBundleCache(String path) {
        return moduleBundles.get(path);
    }

    protected void addModuleBundleToCache(String path, ResourceBundle bundle) {
        moduleBundles.put(path, bundle);
    }

    @Override
    public final ResourceBundle getResources() {
        Locale locale = I18NUtil.getLocale();
        return resources.computeIfAbsent(locale, key -> templates().resources(description.getId(), key));
    }

    /** Always null: the embedded platform runs no scripts beside Java. */
    protected ScriptDetails getExecuteScript(String mimetype) {
        return null;
    }

    protected Map<String, Object> createScriptParameters(
            WebScriptRequest req, WebScriptResponse res, ScriptDetails script, Map<String, Object> customParams) {
        throw new UnsupportedOperationException("AbstractWebScript.createScriptParameters");
    }

    protected Map<String, Object> createTemplateParameters(
            WebScriptRequest req, WebScriptResponse res, Map<String, Object> customParams) {
        Map<String, Object> model = new HashMap<>(container.getTemplateParameters());
        model.put("webscript", description);
        model.put("args", createArgs(req));
        model.put("argsM", createArgsM(req));
        model.put("headers", createHeaders(req));
        model.put("headersM", createHeadersM(req));
        model.put("guest", req.isGuest());
        model.put("url", url(req));
        model.put("format", Map.of("name", req.getFormat()));
        if (customParams != null) {
            model.putAll(customParams);
        }
        return model;
    }

    private static Map<String, Object> url(WebScriptRequest req) {
        Map<String, Object> url = new HashMap<>();
        url.put("server", req.getServerPath());
        url.put("context", req.getContextPath());
        url.put("serviceContext", req.getServiceContextPath());
        url.put("service", req.getServicePath());
        url.put("full", req.getURL());
        url.put("args", req.getQueryString() == null ? "" : req.getQueryString());
        url.put("extension", req.getExtensionPath());
        Match match = req.getServiceMatch();
        url.put("match", match == null ? "" : match.getPath());
        url.put("template", match == null ? "" : match.getTemplate());
        url.put("templateArgs", match == null ? Map.of() : match.getTemplateVars());
        return url;
    }

    protected final Map<String, String> createArgs(WebScriptRequest req) {
        Map<String, String> args = new HashMap<>();
        Arrays.stream(req.getParameterNames()).forEach(name -> args.put(name, req.getParameter(name)));
        return args;
    }

    protected final Map<String, String[]> createArgsM(WebScriptRequest req) {
        Map<String, String[]> args = new HashMap<>();
        Arrays.stream(req.getParameterNames()).forEach(name -> args.put(name, req.getParameterValues(name)));
        return args;
    }

    protected final Map<String, String> createHeaders(WebScriptRequest req) {
        Map<String, String> headers = new HashMap<>();
        Arrays.stream(req.getHeaderNames()).forEach(name -> headers.put(name, req.getHeader(name)));
        return headers;
    }

    protected final Map<String, String[]> createHeadersM(WebScriptRequest req) {
        Map<String, String[]> headers = new HashMap<>();
        Arrays.stream(req.getHeaderNames()).forEach(name -> headers.put(name, req.getHeaderValues(name)));
        return headers;
    }

    protected final void renderTemplate(String templatePath, Map<String, Object> model, Writer writer) {
        try {
            templates().render(templatePath, model, getResources(), writer);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + templatePath + " could not be rendered", e);
        }
    }

    protected final void renderString(String template, Map<String, Object> model, Writer writer) {
        try {
            templates().renderText(template, model, getResources(), writer);
        } catch (IOException e) {
            throw new UncheckedIOException("A template of " + description.getId() + " could not be rendered", e);
        }
    }

    protected final void renderString(String template, Map<String, Object> model, Writer writer, String extension) {
        renderString(template, model, writer);
    }

    protected final void sendStatus(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String format,
            Map<String, Object> model)
            throws IOException {
        StatusTemplate template =
                getStatusTemplate(description.getId(), status.getCode(), format == null ? "" : format);
        String mimetype = container.getFormatRegistry().getMimeType(req.getAgent(), template.getFormat());
        if (mimetype == null) {
            throw new WebScriptException("Web Script format '" + template.getFormat() + "' is not registered");
        }
        res.reset();
        res.setCache(cache);
        res.setStatus(req.forceSuccessStatus() ? Status.STATUS_OK : status.getCode());
        if (status.getLocation() != null && !status.getLocation().isEmpty()) {
            res.setHeader(WebScriptResponse.HEADER_LOCATION, status.getLocation());
        }
        res.setContentType(mimetype + ";charset=UTF-8");
        renderTemplate(template.getPath(), model, res.getWriter());
    }

    protected final WebScriptException createStatusException(Throwable e, WebScriptRequest req, WebScriptResponse res) {
        Throwable known = e;
        while (known != null && !(known instanceof WebScriptException)) {
            known = known.getCause();
        }
        WebScriptException exception = known != null
                ? (WebScriptException) known
                : new WebScriptException(
                        Status.STATUS_INTERNAL_SERVER_ERROR,
                        "Wrapped Exception (with status template): " + e.getMessage(),
                        e);
        exception.setStatusTemplateFactory(new StatusTemplateFactory() {
            @Override
            public StatusTemplate getStatusTemplate() {
                return AbstractWebScript.this.getStatusTemplate(
                        description.getId(), exception.getStatus(), req.getFormat());
            }

            @Override
            public Map<String, Object> getStatusModel() {
                return createTemplateParameters(req, res, null);
            }
        });
        return exception;
    }

    /** The nearest template: of the script, of its package, of the packages above, and at last the default one. */
    protected StatusTemplate getStatusTemplate(String scriptId, int statusCode, String format) {
        List<String> paths = new ArrayList<>();
        paths.add(scriptId + "." + format + "." + statusCode + ".ftl");
        paths.add(scriptId + "." + format + ".status.ftl");
        for (String path = scriptId; path.lastIndexOf('/') >= 0; ) {
            path = path.substring(0, path.lastIndexOf('/'));
            paths.add(path + "/" + format + "." + statusCode + ".ftl");
            paths.add(path + "/" + format + ".status.ftl");
        }
        paths.add(format + "." + statusCode + ".ftl");
        paths.add(format + ".status.ftl");
        return paths.stream()
                .filter(templates()::hasTemplate)
                .findFirst()
                .map(path -> new StatusTemplate(path, format))
                .orElseGet(() -> new StatusTemplate("status.ftl", WebScriptResponse.HTML_FORMAT));
    }

    @Override
    public String toString() {
        return description == null ? getClass().getName() : description.getId();
    }

    private TemplateRendering templates() {
        return (TemplateRendering) container;
    }

    /** The script that belongs to a web script. */
    protected static class ScriptDetails {
        private ScriptDetails() {}

        public String getRequestType() {
            throw new UnsupportedOperationException("AbstractWebScript.ScriptDetails.getRequestType");
        }
    }
}
