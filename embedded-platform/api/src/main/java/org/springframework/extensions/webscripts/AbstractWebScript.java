package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.ResourceBundle;

/** Shared parts of web scripts in Java. */
public abstract class AbstractWebScript implements WebScript {
    @Override
    public void init(Container container, Description description) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final Container getContainer() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public final Description getDescription() {
        throw new UnsupportedOperationException("TODO");
    }

    protected ResourceBundle checkModuleBundleCache(String path) {
        throw new UnsupportedOperationException("TODO");
    }

    protected void addModuleBundleToCache(String path, ResourceBundle bundle) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public final ResourceBundle getResources() {
        throw new UnsupportedOperationException("TODO");
    }

    protected ScriptDetails getExecuteScript(String mimetype) {
        throw new UnsupportedOperationException("TODO");
    }

    protected Map<String, Object> createScriptParameters(
            WebScriptRequest req, WebScriptResponse res, ScriptDetails script, Map<String, Object> customParams) {
        throw new UnsupportedOperationException("TODO");
    }

    protected Map<String, Object> createTemplateParameters(
            WebScriptRequest req, WebScriptResponse res, Map<String, Object> customParams) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final Map<String, String> createArgs(WebScriptRequest req) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final Map<String, String[]> createArgsM(WebScriptRequest req) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final Map<String, String> createHeaders(WebScriptRequest req) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final Map<String, String[]> createHeadersM(WebScriptRequest req) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final void renderTemplate(String templatePath, Map<String, Object> model, Writer writer) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final void renderString(String template, Map<String, Object> model, Writer writer) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final void renderString(String template, Map<String, Object> model, Writer writer, String extension) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final void sendStatus(
            WebScriptRequest req,
            WebScriptResponse res,
            Status status,
            Cache cache,
            String format,
            Map<String, Object> model)
            throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    protected final WebScriptException createStatusException(Throwable e, WebScriptRequest req, WebScriptResponse res) {
        throw new UnsupportedOperationException("TODO");
    }

    protected StatusTemplate getStatusTemplate(String scriptId, int statusCode, String format) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    /** The script that belongs to a web script. */
    protected static class ScriptDetails {
        public String getRequestType() {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
