package org.springframework.extensions.webscripts;

/** The session of a web script's caller. */
public interface WebScriptSession {
    String getId();

    Object getValue(String name);

    void setValue(String name, Object value);

    void removeValue(String name);
}
