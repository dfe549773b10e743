package org.bayan.embedded.http.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.http.HttpPath;
import org.bayan.embedded.http.RequestLocale;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.body.FormFields;
import org.bayan.embedded.http.body.SpooledBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public REST API: finds the operation, authenticates, runs it in a retrying transaction (read-only for GET), and writes its
 * answer after the transaction has ended. Paths look like {@code /api/-default-/public/alfresco/versions/1/nodes/...}.
 */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");
    private static final String CHALLENGE = "AlfTicket realm=\"Alfresco -default- tenant\"";

    private final transient RestApis apis;
    private final transient RequestAuthenticator authenticator;
    private final transient RetryingTransactionHelper transactions;
    private final transient HttpLimits limits;
    private final transient RestJson json = new RestJson();
    private final transient AnswerWriter writer = new AnswerWriter(json);
    private final transient ErrorMapping errors = new ErrorMapping();

    /** Serves these APIs. */
    public RestServlet(
            RestApis apis,
            RequestAuthenticator authenticator,
            RetryingTransactionHelper transactions,
            HttpLimits limits) {
        this.apis = apis;
        this.authenticator = authenticator;
        this.transactions = transactions;
        this.limits = limits;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        RequestLocale.begin(request);
        try {
            answer(request, response);
        } catch (RuntimeException e) {
            refuse(response, e);
        } finally {
            authenticator.end();
            RequestLocale.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RestApis.Place place = apis.place(HttpPath.segments(request));
        if (!METHODS.contains(request.getMethod())) {
            throw RestException.defaultKey(
                    405,
                    "Script url /" + String.join("/", place.script()) + " does not support the method "
                            + request.getMethod());
        }
        boolean open = place.routes().isOpen(request.getMethod(), place.path());
        if (!open && !authenticator.authenticate(request)) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            throw RestException.defaultKey(
                    401,
                    "Authentication failed for Web Script org/alfresco/api/ResourceWebScript."
                            + request.getMethod().toLowerCase(Locale.ROOT));
        }
        Routes.Match match = place.routes().find(request.getMethod(), place.path());
        perform(match, request, response);
    }

    private void perform(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FormFields form = FormFields.areIn(request) ? FormFields.of(request) : null;
        try (InputStream in = form == null ? request.getInputStream() : InputStream.nullInputStream();
                SpooledBody body = SpooledBody.of(in, limits.memoryBytes(), limits.contentBytes())) {
            RestCall call = new RestCall(request, match.variables(), body, form, json, limits.structuredBytes());
            boolean readOnly = request.getMethod().equals("GET");
            RestAnswer answer =
                    transactions.doInTransaction(() -> match.route().operation().perform(call), readOnly, true);
            writer.write(answer, request, response);
        }
    }

    private void refuse(HttpServletResponse response, RuntimeException failure) throws IOException {
        RestError error = errors.errorFor(failure);
        if (error.status() >= 500) {
            LOG.error("A request failed with {}", error.status(), failure);
        }
        if (response.isCommitted()) {
            LOG.warn("The answer had begun when it failed", failure);
            return;
        }
        String challenge = response.getHeader("WWW-Authenticate");
        response.reset();
        if (challenge != null) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        writer.writeJson(error.status(), error.toJson(), response);
    }
}
