package org.bayan.embedded.http.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.embedded.http.auth.Credentials;
import org.bayan.embedded.http.body.FormFields;
import org.bayan.embedded.http.body.SpooledBody;

/** One request of the REST API, as its operation sees it. It may be read again when the transaction is retried. */
public final class RestCall {
    private final HttpServletRequest request;
    private final Map<String, String> variables;
    private final SpooledBody body;
    private final FormFields form;
    private final RestJson json;
    private final int maxJsonBytes;

    RestCall(
            HttpServletRequest request,
            Map<String, String> variables,
            SpooledBody body,
            FormFields form,
            RestJson json,
            int maxJsonBytes) {
        this.request = request;
        this.variables = Map.copyOf(variables);
        this.body = body;
        this.form = form;
        this.json = json;
        this.maxJsonBytes = maxJsonBytes;
    }

    /** The value of a variable of the path. */
    public String path(String variable) {
        return variables.get(variable);
    }

    /** A query parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** Whether a query parameter is {@code true}. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(request.getParameter(name));
    }

    /** What the caller logged in with. */
    public Credentials credentials() {
        return Credentials.of(request);
    }

    /** {@code skipCount} and {@code maxItems}. */
    public Paging paging() {
        return Paging.parse(request.getParameter("skipCount"), request.getParameter("maxItems"));
    }

    /** {@code orderBy}. */
    public List<SortColumn> orderBy() {
        return SortColumn.parse(request.getParameter("orderBy"));
    }

    /** {@code where}; nothing when the parameter is missing. */
    public Optional<Where> where() {
        return parameter("where").map(WhereParser::parse);
    }

    /** {@code includeSource}: whether a list also shows the entity that it belongs to. */
    public boolean includeSource() {
        return flag("includeSource");
    }

    /** {@code include}. */
    public Include include() {
        return Include.parse(request.getParameter("include"));
    }

    /** The body's content type, without parameters; empty if the client sent none. */
    public String contentType() {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].trim();
    }

    /** The body as one JSON object. */
    public <T> T body(Class<T> type) {
        return json.read(bytes(), type);
    }

    /** The body as one JSON object, or nothing if the client sent no body. */
    public <T> Optional<T> optionalBody(Class<T> type) {
        return bytes().length == 0 ? Optional.empty() : Optional.of(body(type));
    }

    /** The body as a list of JSON objects; one object is a list of one. */
    public <T> List<T> bodies(Class<T> type) {
        return json.readList(bytes(), type);
    }

    /** The multipart form, if the body is one. */
    public Optional<FormFields> form() {
        return Optional.ofNullable(form);
    }

    /** A new stream over the body; the caller closes it. */
    public InputStream content() {
        try {
            return body.open();
        } catch (IOException e) {
            throw new UncheckedIOException("The request body could not be read again", e);
        }
    }

    private byte[] bytes() {
        try {
            return body.bytes(maxJsonBytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The request body could not be read again", e);
        }
    }
}
