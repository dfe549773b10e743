package org.bayan.embedded.http.webscript;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.http.HttpPath;
import org.bayan.embedded.http.RequestLocale;
import org.bayan.embedded.http.body.FormFields;
import org.bayan.embedded.http.body.SpooledBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** Runs the web scripts of the class path under {@code /s} and {@code /service}, each in the transaction that it asks for. */
final class ScriptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ScriptServlet.class);

    private final transient ScriptContainer container;
    private final transient ScriptAccess access;
    private final transient RetryingTransactionHelper transactions;
    private final transient HttpLimits limits;
    private final transient ScriptErrors errors;

    ScriptServlet(
            ScriptContainer container, ScriptAccess access, RetryingTransactionHelper transactions, HttpLimits limits) {
        this.container = container;
        this.access = access;
        this.transactions = transactions;
        this.limits = limits;
        this.errors = new ScriptErrors(container);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        RequestLocale.begin(request);
        String path = path(request);
        Match match = container.find(request.getMethod(), path).orElse(null);
        try {
            run(match, path, request, response);
        } catch (RuntimeException e) {
            refuse(e, new ScriptRequest(request, path, match, null), response);
        } finally {
            access.end();
            RequestLocale.end();
        }
    }

    private static String path(HttpServletRequest request) {
        StringBuilder path = new StringBuilder();
        HttpPath.segments(request).stream()
                .skip(1)
                .forEach(segment -> path.append('/').append(segment));
        return path.isEmpty() ? "/" : path.toString();
    }

    private void run(Match match, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (match == null) {
            throw new WebScriptException(
                    Status.STATUS_NOT_FOUND, "Script url " + path + " does not map to a Web Script.");
        }
        if (match.getKind() == Match.Kind.URI) {
            throw new WebScriptException(
                    Status.STATUS_METHOD_NOT_ALLOWED,
                    "Script url " + path + " does not support the method " + request.getMethod());
        }
        boolean form = FormFields.areIn(request);
        try (InputStream in = form ? InputStream.nullInputStream() : request.getInputStream();
                SpooledBody body = SpooledBody.of(in, limits.memoryBytes(), limits.contentBytes());
                ScriptResponse answer = new ScriptResponse(limits.memoryBytes())) {
            ScriptRequest call = new ScriptRequest(request, path, match, body);
            access.check(match.getWebScript().getDescription(), call.isGuest(), request, response);
            execute(match, call, answer);
            answer.send(response);
        }
    }

    private void execute(Match match, ScriptRequest request, ScriptResponse answer) {
        Description description = match.getWebScript().getDescription();
        if (description.getRequiredTransaction() == RequiredTransaction.none) {
            executeOnce(match, request, answer);
            return;
        }
        boolean readOnly =
                description.getRequiredTransactionParameters().getCapability() == TransactionCapability.readonly;
        transactions.doInTransaction(
                () -> {
                    answer.reset();
                    executeOnce(match, request, answer);
                    return null;
                },
                readOnly,
                description.getRequiredTransaction() == RequiredTransaction.requiresnew);
    }

    private static void executeOnce(Match match, ScriptRequest request, ScriptResponse answer) {
        try {
            match.getWebScript().execute(request, answer);
        } catch (IOException e) {
            throw new UncheckedIOException("A web script could not read or write", e);
        }
    }

    private void refuse(RuntimeException failure, ScriptRequest request, HttpServletResponse response)
            throws IOException {
        int status = failure instanceof WebScriptException known ? known.getStatus() : 500;
        if (status >= 500) {
            LOG.error("A web script failed with {}", status, failure);
        }
        if (response.isCommitted()) {
            LOG.warn("The answer had begun when it failed", failure);
            return;
        }
        try (ScriptResponse answer = new ScriptResponse(limits.memoryBytes())) {
            errors.render(failure, request, answer);
            answer.send(response);
        }
    }
}
