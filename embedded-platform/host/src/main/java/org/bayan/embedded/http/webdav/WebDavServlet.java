package org.bayan.embedded.http.webdav;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.model.FileInfo;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.http.HttpPath;
import org.bayan.embedded.http.RequestLocale;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.body.BodyTooLargeException;
import org.bayan.embedded.http.body.SpooledBody;
import org.bayan.embedded.http.content.ContentDownload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of WebDAV that a document comes in and goes out by: GET, PUT, DELETE and MKCOL. */
final class WebDavServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebDavServlet.class);
    private static final int LOCKED = 423;

    private final transient WebDavFiles files;
    private final transient ContentDownload download;
    private final transient RequestAuthenticator authenticator;
    private final transient RetryingTransactionHelper transactions;
    private final transient HttpLimits limits;

    WebDavServlet(
            WebDavFiles files,
            ContentDownload download,
            RequestAuthenticator authenticator,
            RetryingTransactionHelper transactions,
            HttpLimits limits) {
        this.files = files;
        this.download = download;
        this.authenticator = authenticator;
        this.transactions = transactions;
        this.limits = limits;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestLocale.begin(request);
        try {
            if (!authenticator.authenticate(request)) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco DAV Server\"");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            List<String> segments = HttpPath.segments(request);
            answer(segments.subList(1, segments.size()), request, response);
        } catch (RuntimeException e) {
            refuse(e, response);
        } finally {
            authenticator.end();
            RequestLocale.end();
        }
    }

    private void answer(List<String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (request.getMethod()) {
            case "GET" -> get(path, request, response);
            case "PUT" -> {
                try (InputStream in = request.getInputStream();
                        SpooledBody body = SpooledBody.of(in, limits.memoryBytes(), limits.contentBytes())) {
                    response.setStatus(transactions.doInTransaction(() -> put(path, body), false, true));
                }
            }
            case "DELETE" -> response.setStatus(transactions.doInTransaction(() -> delete(path), false, true));
            case "MKCOL" -> response.setStatus(transactions.doInTransaction(() -> makeFolder(path), false, true));
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void get(List<String> path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FileInfo> file = transactions.doInTransaction(() -> files.find(path), true, true);
        if (file.isEmpty() || file.get().isFolder()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        download.send(file.get().getNodeRef(), file.get().getName(), false, request, response);
    }

    private int put(List<String> path, SpooledBody body) {
        Optional<FileInfo> folder = parent(path);
        if (folder.isEmpty()) {
            return HttpServletResponse.SC_CONFLICT;
        }
        String name = path.get(path.size() - 1);
        Optional<FileInfo> present = files.find(path);
        if (present.isPresent() && present.get().isFolder()) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        files.write(
                present.map(FileInfo::getNodeRef)
                        .orElseGet(() -> files.create(folder.get().getNodeRef(), name)),
                name,
                body);
        return present.isPresent() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CREATED;
    }

    private int delete(List<String> path) {
        Optional<FileInfo> present = path.isEmpty() ? Optional.empty() : files.find(path);
        present.ifPresent(file -> files.delete(file.getNodeRef()));
        return present.isPresent() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_NOT_FOUND;
    }

    private int makeFolder(List<String> path) {
        Optional<FileInfo> folder = parent(path);
        if (folder.isEmpty()) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (files.find(path).isPresent()) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        files.createFolder(folder.get().getNodeRef(), path.get(path.size() - 1));
        return HttpServletResponse.SC_CREATED;
    }

    private Optional<FileInfo> parent(List<String> path) {
        return path.isEmpty()
                ? Optional.empty()
                : files.find(path.subList(0, path.size() - 1)).filter(FileInfo::isFolder);
    }

    private static void refuse(RuntimeException failure, HttpServletResponse response) {
        int status = failure instanceof AccessDeniedException
                ? HttpServletResponse.SC_FORBIDDEN
                : failure instanceof NodeLockedException
                        ? LOCKED
                        : failure instanceof BodyTooLargeException
                                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error("A WebDAV request failed", failure);
        }
        if (!response.isCommitted()) {
            response.reset();
            response.setStatus(status);
        }
    }
}
