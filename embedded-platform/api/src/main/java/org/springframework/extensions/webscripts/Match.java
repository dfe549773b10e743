package org.springframework.extensions.webscripts;

import java.util.Map;

/** The web script that a URL leads to. */
public final class Match {
    private final String templatePath;
    private final Map<String, String> templateVars;
    private final String matchPath;
    private final WebScript script;

    public Match(String templatePath, Map<String, String> templateVars, String matchPath, WebScript script) {
        this.templatePath = templatePath;
        this.templateVars = Map.copyOf(templateVars);
        this.matchPath = matchPath;
        this.script = script;
    }

    public Match(String templatePath, Map<String, String> templateVars, String matchPath) {
        this(templatePath, templateVars, matchPath, null);
    }

    public Kind getKind() {
        return script == null ? Kind.URI : Kind.FULL;
    }

    public String getTemplate() {
        return templatePath;
    }

    public Map<String, String> getTemplateVars() {
        return templateVars;
    }

    public String getPath() {
        return matchPath;
    }

    public WebScript getWebScript() {
        return script;
    }

    @Override
    public String toString() {
        return templatePath;
    }

    /** How well a URL matches. */
    public enum Kind {
        URI,
        FULL;
    }
}
