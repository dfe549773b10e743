package org.springframework.extensions.webscripts;

import java.util.Map;

/** What runs web scripts. */
public interface Container {
    String getName();

    ServerModel getDescription();

    Map<String, Object> getScriptParameters();

    Map<String, Object> getTemplateParameters();

    FormatRegistry getFormatRegistry();

    Registry getRegistry();

    boolean allowCallbacks();

    void reset();
}
