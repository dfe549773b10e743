package org.bayan.embedded.http.cmis;

import jakarta.servlet.http.HttpServlet;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.rest.nodes.NodesApi;

/** Puts the CMIS side together. */
public final class CmisAssembly {
    private CmisAssembly() {}

    /** The servlet over the repository's services. */
    public static HttpServlet servlet(RepositoryBeans beans, RequestAuthenticator authenticator, HttpLimits limits) {
        NodesApi nodes = new NodesApi(beans);
        CmisTypes types = new CmisTypes(
                beans.get("DictionaryService", DictionaryService.class),
                beans.get("NamespaceService", NamespaceService.class));
        CmisDocuments documents = new CmisDocuments(
                beans.get("FileFolderService", FileFolderService.class),
                beans.get("NodeService", NodeService.class),
                beans.get("VersionService", VersionService.class),
                nodes.contents(),
                types);
        return new CmisServlet(
                documents,
                nodes.lookup(),
                beans.get("repositoryHelper", Repository.class),
                authenticator,
                beans.get("retryingTransactionHelper", RetryingTransactionHelper.class));
    }
}
