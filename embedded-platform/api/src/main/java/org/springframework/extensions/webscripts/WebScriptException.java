package org.springframework.extensions.webscripts;

import java.util.Map;
import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/** Ends a web script with a status. */
public class WebScriptException extends PlatformRuntimeException implements StatusTemplateFactory {
    private StatusTemplateFactory statusTemplateFactory;

    public WebScriptException(String msgId) {
        super(msgId);
    }

    public WebScriptException(int status, String msgId, Throwable cause, Object... args) {
        super((String) null); // TODO
    }

    public WebScriptException(int status, String msgId) {
        super((String) null); // TODO
    }

    public WebScriptException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super((String) null); // TODO
    }

    public WebScriptException(String msgId, Object... args) {
        super(msgId, args);
    }

    public WebScriptException(int status, String msgId, Object... args) {
        super((String) null); // TODO
    }

    public WebScriptException(String msgId, Throwable cause, Object... args) {
        super((String) null); // TODO
    }

    public void setStatusTemplate(StatusTemplate statusTemplate, Map<String, Object> statusModel) {
        throw new UnsupportedOperationException("TODO");
    }

    public void setStatusTemplateFactory(StatusTemplateFactory statusTemplateFactory) {
        this.statusTemplateFactory = statusTemplateFactory;
    }

    public int getStatus() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public StatusTemplate getStatusTemplate() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Map<String, Object> getStatusModel() {
        throw new UnsupportedOperationException("TODO");
    }
}
