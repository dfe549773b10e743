package org.springframework.extensions.webscripts;

/** Short names of media types. */
public enum Format {
    HTML,
    XHTML,
    TEXT,
    JAVASCRIPT,
    XML,
    ATOM,
    ATOMFEED,
    ATOMENTRY,
    FORMDATA,
    JSON;

    public String mimetype() {
        throw new UnsupportedOperationException("TODO");
    }
}
