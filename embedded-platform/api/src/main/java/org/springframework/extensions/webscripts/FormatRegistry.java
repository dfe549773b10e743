package org.springframework.extensions.webscripts;

import java.util.Map;

/** The readers and writers, by media type. */
public class FormatRegistry {
    private FormatReader<Object> defaultReader;

    public void setDefaultReader(FormatReader<Object> defaultReader) {
        this.defaultReader = defaultReader;
    }

    public void addReader(FormatReader<Object> reader) {
        throw new UnsupportedOperationException("TODO");
    }

    public void addWriter(FormatWriter<Object> writer) {
        throw new UnsupportedOperationException("TODO");
    }

    public void addFormats(String agent, Map<String, String> formatsToAdd) {
        throw new UnsupportedOperationException("TODO");
    }

    public void addMimetypes(String agent, Map<String, String> mimetypesToAdd) {
        throw new UnsupportedOperationException("TODO");
    }

    public String getMimeType(String agent, String format) {
        throw new UnsupportedOperationException("TODO");
    }

    public String getFormat(String agent, String mimetype) {
        throw new UnsupportedOperationException("TODO");
    }

    public FormatReader<Object> getReader(String mimetype) {
        throw new UnsupportedOperationException("TODO");
    }

    public FormatWriter<Object> getWriter(Object object, String mimetype) {
        throw new UnsupportedOperationException("TODO");
    }

    public String generalizeMimetype(String mimetype) {
        throw new UnsupportedOperationException("TODO");
    }
}
