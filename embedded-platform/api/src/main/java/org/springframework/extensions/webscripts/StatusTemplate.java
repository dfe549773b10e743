package org.springframework.extensions.webscripts;

/** The template that renders a status. */
public class StatusTemplate {
    public StatusTemplate(String path, String format) {
        // TODO
    }

    public String getPath() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getFormat() {
        throw new UnsupportedOperationException("TODO");
    }
}
