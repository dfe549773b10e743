package org.springframework.extensions.webscripts;

import java.util.Map;

/** How a web script was called. */
public interface Runtime {
    String getName();

    WebScriptSession getSession();

    Container getContainer();

    Map<String, Object> getScriptParameters();

    Map<String, Object> getTemplateParameters();
}
