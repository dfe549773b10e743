package org.bayan.embedded.http.webdav;

import jakarta.servlet.http.HttpServlet;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.content.ContentDownload;
import org.bayan.embedded.http.content.ContentWriting;

/** Puts the WebDAV side together. */
public final class WebDavAssembly {
    private WebDavAssembly() {}

    /** The servlet over the repository's services. */
    public static HttpServlet servlet(RepositoryBeans beans, RequestAuthenticator authenticator, HttpLimits limits) {
        FileFolderService files = beans.get("FileFolderService", FileFolderService.class);
        NodeService nodes = beans.get("NodeService", NodeService.class);
        ContentService contents = beans.get("ContentService", ContentService.class);
        WebDavFiles davFiles = new WebDavFiles(
                files,
                nodes,
                new ContentWriting(contents, beans.get("MimetypeService", MimetypeService.class)),
                beans.get("repositoryHelper", Repository.class));
        return new WebDavServlet(
                davFiles,
                new ContentDownload(nodes, contents),
                authenticator,
                beans.get("retryingTransactionHelper", RetryingTransactionHelper.class),
                limits);
    }
}
