package org.bayan.embedded.http.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.bayan.embedded.http.body.SpooledBody;
import org.springframework.extensions.surf.util.Content;

/** The body of a request as a web script reads it, as often as it likes. */
final class ScriptContent implements Content {
    private final SpooledBody body;
    private final HttpServletRequest request;

    ScriptContent(SpooledBody body, HttpServletRequest request) {
        this.body = body;
        this.request = request;
    }

    @Override
    public String getContent() throws IOException {
        try (InputStream in = getInputStream()) {
            return new String(in.readAllBytes(), getEncoding());
        }
    }

    @Override
    public String getMimetype() {
        return request.getContentType();
    }

    @Override
    public String getEncoding() {
        return request.getCharacterEncoding() == null ? StandardCharsets.UTF_8.name() : request.getCharacterEncoding();
    }

    @Override
    public long getSize() {
        return request.getContentLengthLong();
    }

    @Override
    public InputStream getInputStream() {
        try {
            return body == null ? InputStream.nullInputStream() : body.open();
        } catch (IOException e) {
            throw ScriptRequest.unreadable(e);
        }
    }

    @Override
    public Reader getReader() throws IOException {
        return new InputStreamReader(getInputStream(), getEncoding());
    }
}
