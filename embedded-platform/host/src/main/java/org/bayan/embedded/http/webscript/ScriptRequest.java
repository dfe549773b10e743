package org.bayan.embedded.http.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import org.bayan.embedded.http.body.SpooledBody;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Runtime;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.servlet.FormData;

/** A servlet request as a web script sees it. Its body can be read again when the transaction is retried. */
final class ScriptRequest implements WebScriptRequest {
    private static final String MULTIPART = "multipart/form-data";

    private final HttpServletRequest request;
    private final String path;
    private final Match match;
    private final SpooledBody body;

    /**
     * Wraps a request.
     *
     * @param path the decoded path after the servlet's own
     * @param match the script found, or null
     * @param body the request's body, or null for a multipart form
     */
    ScriptRequest(HttpServletRequest request, String path, Match match, SpooledBody body) {
        this.request = request;
        this.path = path;
        this.match = match;
        this.body = body;
    }

    HttpServletRequest servletRequest() {
        return request;
    }

    @Override
    public Match getServiceMatch() {
        return match;
    }

    @Override
    public String getServerPath() {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }

    @Override
    public String getContextPath() {
        return request.getContextPath();
    }

    @Override
    public String getServiceContextPath() {
        return request.getContextPath() + request.getServletPath();
    }

    @Override
    public String getServicePath() {
        return getServiceContextPath() + path;
    }

    @Override
    public String getURL() {
        return getServicePath() + (getQueryString() == null ? "" : "?" + getQueryString());
    }

    @Override
    public String getPathInfo() {
        return path;
    }

    @Override
    public String getQueryString() {
        return request.getQueryString();
    }

    @Override
    public String[] getParameterNames() {
        return request.getParameterMap().keySet().toArray(String[]::new);
    }

    @Override
    public String getParameter(String name) {
        return request.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return request.getParameterValues(name);
    }

    @Override
    public String[] getHeaderNames() {
        return Collections.list(request.getHeaderNames()).toArray(String[]::new);
    }

    @Override
    public String getHeader(String name) {
        return request.getHeader(name);
    }

    @Override
    public String[] getHeaderValues(String name) {
        return Collections.list(request.getHeaders(name)).toArray(String[]::new);
    }

    @Override
    public String getExtensionPath() {
        return match == null || !path.startsWith(match.getPath())
                ? ""
                : path.substring(match.getPath().length());
    }

    @Override
    public String getContentType() {
        String type = request.getContentType();
        return type != null && type.startsWith(MULTIPART) ? MULTIPART : type;
    }

    @Override
    public Content getContent() {
        return new ScriptContent(body, request);
    }

    @Override
    public Object parseContent() {
        if (MULTIPART.equals(getContentType())) {
            return new FormData(request);
        }
        throw new UnsupportedOperationException("WebScriptRequest.parseContent of " + getContentType());
    }

    @Override
    public boolean isGuest() {
        return Boolean.parseBoolean(getParameter("guest"));
    }

    @Override
    public String getFormat() {
        if (match == null || match.getKind() == Match.Kind.URI) {
            return "";
        }
        Description description = match.getWebScript().getDescription();
        FormatStyle style = description.getFormatStyle();
        String extension = style == FormatStyle.argument ? null : extension();
        String argument = style == FormatStyle.extension ? null : getParameter("format");
        if (extension != null && argument != null) {
            throw new WebScriptException("Format specified both in extension and format argument");
        }
        String format = extension == null ? argument : extension;
        if (format == null || format.isEmpty()) {
            format = description.getDefaultFormat();
        }
        return format == null ? "" : format;
    }

    private String extension() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(dot + 1) : null;
    }

    @Override
    public FormatStyle getFormatStyle() {
        FormatStyle style = match == null || match.getKind() == Match.Kind.URI
                ? FormatStyle.any
                : match.getWebScript().getDescription().getFormatStyle();
        if (match == null || style != FormatStyle.any) {
            return style;
        }
        String argument = getParameter("format");
        return argument == null || argument.isEmpty() ? FormatStyle.extension : FormatStyle.argument;
    }

    @Override
    public String getAgent() {
        return null;
    }

    @Override
    public String getJSONCallback() {
        return getParameter("alf_callback");
    }

    @Override
    public boolean forceSuccessStatus() {
        return Boolean.parseBoolean(getHeader("alf-force-success-response"));
    }

    @Override
    public Runtime getRuntime() {
        throw new UnsupportedOperationException("WebScriptRequest.getRuntime");
    }

    static UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("The request body could not be read again", e);
    }
}
