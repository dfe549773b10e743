package org.bayan.embedded.http.cmis;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.embedded.http.RequestLocale;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.body.FormFields;
import org.bayan.embedded.http.body.MalformedFormException;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.nodes.NodeLookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of the CMIS 1.1 browser binding that a document comes in by: {@code cmisaction=createDocument}. */
final class CmisServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CmisServlet.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient CmisDocuments documents;
    private final transient NodeLookup lookup;
    private final transient Repository repository;
    private final transient RequestAuthenticator authenticator;
    private final transient RetryingTransactionHelper transactions;

    CmisServlet(
            CmisDocuments documents,
            NodeLookup lookup,
            Repository repository,
            RequestAuthenticator authenticator,
            RetryingTransactionHelper transactions) {
        this.documents = documents;
        this.lookup = lookup;
        this.repository = repository;
        this.authenticator = authenticator;
        this.transactions = transactions;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        RequestLocale.begin(request);
        try {
            if (!authenticator.authenticate(request)) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco -default- tenant\"");
                throw new CmisException(401, "permissionDenied", "Authentication failed");
            }
            write(response, 201, create(request));
        } catch (RuntimeException e) {
            refuse(e, response);
        } finally {
            authenticator.end();
            RequestLocale.end();
        }
    }

    private Map<String, Object> create(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST") || !FormFields.areIn(request)) {
            throw new CmisException(405, "notSupported", "This host takes createDocument only");
        }
        FormFields form = FormFields.of(request);
        if (!form.text("cmisaction").orElse("").equals("createDocument")) {
            throw new CmisException(405, "notSupported", "This host takes createDocument only");
        }
        String folder = request.getParameter("objectId");
        return transactions.doInTransaction(
                () -> {
                    NodeRef parent = folder == null ? repository.getCompanyHome() : lookup.byId(folder);
                    return properties(documents.create(parent, form));
                },
                false,
                true);
    }

    private Map<String, Object> properties(NodeRef node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("cmis:objectId", property("cmis:objectId", "id", documents.objectId(node)));
        properties.put("cmis:name", property("cmis:name", "string", documents.name(node)));
        return Map.of("properties", properties);
    }

    private static Map<String, Object> property(String id, String type, String value) {
        return Map.of("id", id, "type", type, "cardinality", "single", "value", value);
    }

    private static void refuse(RuntimeException failure, HttpServletResponse response) throws IOException {
        CmisException refusal = refusal(failure);
        if (refusal.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("A CMIS request failed", failure);
        }
        write(
                response,
                refusal.status(),
                Map.of("exception", refusal.kind(), "message", String.valueOf(refusal.getMessage())));
    }

    private static CmisException refusal(RuntimeException failure) {
        if (failure instanceof CmisException known) {
            return known;
        }
        if (failure instanceof AccessDeniedException) {
            return new CmisException(403, "permissionDenied", failure.getMessage());
        }
        if (failure instanceof RestException) {
            return new CmisException(404, "objectNotFound", failure.getMessage());
        }
        if (failure instanceof MalformedFormException) {
            return CmisException.invalid(failure.getMessage());
        }
        return new CmisException(500, "runtime", failure.getMessage());
    }

    private static void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
