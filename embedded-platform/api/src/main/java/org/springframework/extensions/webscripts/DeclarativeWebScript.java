package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A web script whose Java part fills a model and whose template renders it. */
public class DeclarativeWebScript extends AbstractWebScript {
    @Override
    public final void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status) {
        throw new UnsupportedOperationException("TODO");
    }

    protected Map<String, Object> executeImpl(WebScriptRequest req, Status status, Cache cache) {
        throw new UnsupportedOperationException("TODO");
    }

    protected void executeFinallyImpl(WebScriptRequest req, Status status, Cache cache, Map<String, Object> model) {
        throw new UnsupportedOperationException("TODO");
    }

    protected final void renderFormatTemplate(String format, Map<String, Object> model, Writer writer) {
        throw new UnsupportedOperationException("TODO");
    }

    public Map<String, Object> getTemplateModel(WebScriptRequest req, WebScriptResponse res) throws IOException {
        throw new UnsupportedOperationException("TODO");
    }
}
