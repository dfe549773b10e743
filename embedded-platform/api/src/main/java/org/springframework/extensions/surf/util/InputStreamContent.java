package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;

/** A body that is read from a stream, once. */
public class InputStreamContent implements Content, Serializable {
    private final transient InputStream stream;
    private final String mimetype;
    private final String encoding;

    public InputStreamContent(InputStream stream, String mimetype, String encoding) {
        this.stream = stream;
        this.mimetype = mimetype;
        this.encoding = encoding == null ? "UTF-8" : encoding;
    }

    @Override
    public String getContent() throws IOException {
        return new String(stream.readAllBytes(), encoding);
    }

    @Override
    public InputStream getInputStream() {
        return stream;
    }

    @Override
    public Reader getReader() throws IOException {
        return new InputStreamReader(stream, encoding);
    }

    /** Not known before the stream is read: -1. */
    @Override
    public long getSize() {
        return -1;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }
}
