package org.alfresco.repo.model;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;

/** The well-known places of a repository. */
public class Repository implements ApplicationContextAware {
    private String companyHomeStore;
    private String companyHomePath;
    private String sharedHomePath;
    private String guestHomePath;
    private RetryingTransactionHelper transactionHelper;
    private NamespaceService namespaceService;
    private SearchService searchService;
    private NodeService nodeService;
    private FileFolderService fileFolderService;
    private PersonService personService;
    private ApplicationContext applicationContext;

    public void setCompanyHomeStore(String companyHomeStore) {
        this.companyHomeStore = companyHomeStore;
    }

    public void setCompanyHomePath(String companyHomePath) {
        this.companyHomePath = companyHomePath;
    }

    public void setSharedHomePath(String sharedHomePath) {
        this.sharedHomePath = sharedHomePath;
    }

    public void setGuestHomePath(String guestHomePath) {
        this.guestHomePath = guestHomePath;
    }

    public void setTransactionHelper(RetryingTransactionHelper retryingTransactionHelper) {
        this.transactionHelper = retryingTransactionHelper;
    }

    public void setNamespaceService(NamespaceService namespaceService) {
        this.namespaceService = namespaceService;
    }

    public void setSearchService(SearchService searchService) {
        this.searchService = searchService;
    }

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public void setFileFolderService(FileFolderService fileFolderService) {
        this.fileFolderService = fileFolderService;
    }

    public void setPersonService(PersonService personService) {
        this.personService = personService;
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) throws BeansException {
        this.applicationContext = applicationContext;
    }

    public void onApplicationEvent(ApplicationEvent event) {
        throw new UnsupportedOperationException("TODO");
    }

    protected void initContext() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getRootHome() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getCompanyHome() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getGuestHome() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getSharedHome() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getPerson() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getFullyAuthenticatedPerson() {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef getUserHome(NodeRef person) {
        throw new UnsupportedOperationException("TODO");
    }

    public NodeRef findNodeRef(String referenceType, String[] reference) {
        throw new UnsupportedOperationException("TODO");
    }
}
