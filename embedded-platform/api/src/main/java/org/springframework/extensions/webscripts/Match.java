package org.springframework.extensions.webscripts;

import java.util.Map;

/** The web script that a URL leads to. */
public final class Match {
    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        // TODO
    }

    public Match(String templatePath, Map<String, String> templateVars, String matchPath) {
        // TODO
    }

    public Kind getKind() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getTemplate() {
        throw new UnsupportedOperationException("TODO");
    }

    public Map<String, String> getTemplateVars() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getPath() {
        throw new UnsupportedOperationException("TODO");
    }

    public WebScript getWebScript() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    /** How well a URL matches. */
    public enum Kind {
        URI,
        FULL;
    }
}
