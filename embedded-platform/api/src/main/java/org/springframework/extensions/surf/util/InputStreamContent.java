package org.springframework.extensions.surf.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;

/** A body that is read from a stream. */
public class InputStreamContent implements Content, Serializable {
    public InputStreamContent(InputStream stream, String mimetype, String encoding) {
        // TODO
    }

    @Override
    public String getContent() throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public InputStream getInputStream() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public Reader getReader() throws IOException {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public long getSize() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getMimetype() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String getEncoding() {
        throw new UnsupportedOperationException("TODO");
    }
}
