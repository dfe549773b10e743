package org.springframework.extensions.webscripts;

import java.util.Collections;
import java.util.Map;
import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/** Ends a web script with a status. */
public class WebScriptException extends PlatformRuntimeException implements StatusTemplateFactory {
    private static final long serialVersionUID = 1L;

    private int status = Status.STATUS_INTERNAL_SERVER_ERROR;
    private transient StatusTemplateFactory statusTemplateFactory;

    public WebScriptException(String msgId) {
        super(msgId);
    }

    public WebScriptException(int status, String msgId) {
        super(msgId);
        this.status = status;
    }

    public WebScriptException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public WebScriptException(int status, String msgId, Throwable cause) {
        super(msgId, cause);
        this.status = status;
    }

    public WebScriptException(String msgId, Object... args) {
        super(msgId, args);
    }

    public WebScriptException(int status, String msgId, Object... args) {
        super(msgId, args);
        this.status = status;
    }

    public WebScriptException(String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
    }

    public WebScriptException(int status, String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
        this.status = status;
    }

    public void setStatusTemplate(StatusTemplate statusTemplate, Map<String, Object> statusModel) {
        setStatusTemplateFactory(new StatusTemplateFactory() {
            @Override
            public StatusTemplate getStatusTemplate() {
                return statusTemplate;
            }

            @Override
            public Map<String, Object> getStatusModel() {
                return statusModel;
            }
        });
    }

    public void setStatusTemplateFactory(StatusTemplateFactory statusTemplateFactory) {
        this.statusTemplateFactory = statusTemplateFactory;
    }

    public int getStatus() {
        return status;
    }

    @Override
    public StatusTemplate getStatusTemplate() {
        return statusTemplateFactory == null ? null : statusTemplateFactory.getStatusTemplate();
    }

    @Override
    public Map<String, Object> getStatusModel() {
        Map<String, Object> model = statusTemplateFactory == null ? null : statusTemplateFactory.getStatusModel();
        return model == null ? Collections.emptyMap() : model;
    }
}
