package org.bayan.embedded.http.webscript;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.embedded.http.body.SpooledOutput;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * What a web script answers, kept back until its transaction has ended: a transaction that is retried begins a new answer, and
 * one that fails at commit sends none of it.
 */
final class ScriptResponse implements WebScriptResponse, AutoCloseable {
    private final SpooledOutput body;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private int status = HttpServletResponse.SC_OK;
    private String contentType;
    private String encoding;
    private Date lastModified;
    private Writer writer;

    ScriptResponse(int memoryBytes) {
        this.body = new SpooledOutput(memoryBytes);
    }

    /** Sends what has been kept back. */
    void send(HttpServletResponse response) throws IOException {
        if (writer != null) {
            writer.flush();
        }
        response.setStatus(status);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (lastModified != null) {
            response.setDateHeader("Last-Modified", lastModified.getTime());
        }
        if (encoding != null) {
            response.setCharacterEncoding(encoding);
        }
        if (contentType != null) {
            response.setContentType(contentType);
        }
        body.copyTo(response.getOutputStream());
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
    }

    @Override
    public void addHeader(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public void setContentEncoding(String contentEncoding) {
        this.encoding = contentEncoding;
    }

    @Override
    public void setCache(Cache cache) {
        List<String> directives = new ArrayList<>();
        if (cache.getIsPublic()) {
            directives.add("public");
        }
        if (cache.getNeverCache()) {
            directives.add("no-cache");
            setHeader("Pragma", "no-cache");
        } else {
            if (cache.getMaxAge() != null) {
                directives.add("max-age=" + cache.getMaxAge());
            }
            if (cache.getMustRevalidate()) {
                directives.add("must-revalidate");
            }
        }
        if (!directives.isEmpty()) {
            setHeader("Cache-Control", String.join(", ", directives));
        }
        if (cache.getETag() != null) {
            setHeader("ETag", "\"" + cache.getETag() + "\"");
        }
        lastModified = cache.getLastModified();
    }

    @Override
    public Writer getWriter() {
        if (writer == null) {
            writer = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        }
        return writer;
    }

    @Override
    public OutputStream getOutputStream() {
        return body;
    }

    @Override
    public void reset() {
        body.reset();
        headers.clear();
        status = HttpServletResponse.SC_OK;
        contentType = null;
        encoding = null;
        lastModified = null;
        writer = null;
    }

    @Override
    public void reset(String preserveHeadersPattern) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        headers.forEach((name, values) -> {
            if (preserveHeadersPattern != null && name.matches(preserveHeadersPattern)) {
                kept.put(name, values);
            }
        });
        reset();
        headers.putAll(kept);
    }

    @Override
    public String encodeScriptUrl(String url) {
        return url;
    }

    @Override
    public String encodeResourceUrl(String url) {
        return url;
    }

    @Override
    public String getEncodeScriptUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeScriptUrlFunction");
    }

    @Override
    public String getEncodeResourceUrlFunction(String name) {
        throw new UnsupportedOperationException("WebScriptResponse.getEncodeResourceUrlFunction");
    }

    @Override
    public Runtime getRuntime() {
        throw new UnsupportedOperationException("WebScriptResponse.getRuntime");
    }

    @Override
    public void close() {
        body.reset();
    }
}
