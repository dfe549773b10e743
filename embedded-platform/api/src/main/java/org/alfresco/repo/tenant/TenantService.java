package org.alfresco.repo.tenant;

import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names in a server with tenants; here there is one tenant, the default one. */
public interface TenantService {
    String SEPARATOR = "@";

    String DEFAULT_DOMAIN = "";

    String getName(String name);

    AssociationRef getName(AssociationRef assocRef);

    ChildAssociationRef getName(ChildAssociationRef childAssocRef);

    NodeRef getName(NodeRef nodeRef);

    StoreRef getName(StoreRef storeRef);

    QName getName(QName name);

    StoreRef getName(String username, StoreRef storeRef);

    NodeRef getName(NodeRef inNodeRef, NodeRef nodeRef);

    QName getName(NodeRef inNodeRef, QName name);

    String getBaseName(String name);

    AssociationRef getBaseName(AssociationRef assocRef);

    ChildAssociationRef getBaseName(ChildAssociationRef childAssocRef);

    NodeRef getBaseName(NodeRef nodeRef);

    StoreRef getBaseName(StoreRef storeRef);

    String getBaseName(String name, boolean forceIfNonTenant);

    ChildAssociationRef getBaseName(ChildAssociationRef childAssocRef, boolean forceIfNonTenant);

    NodeRef getBaseName(NodeRef nodeRef, boolean forceForNonTenant);

    QName getBaseName(QName name, boolean forceIfNonTenant);

    void checkDomainUser(String username);

    void checkDomain(String name);

    NodeRef getRootNode(
            NodeService nodeService,
            SearchService searchService,
            NamespaceService namespaceService,
            String rootPath,
            NodeRef rootNodeRef);

    boolean isTenantUser();

    boolean isTenantUser(String username);

    boolean isTenantName(String name);

    String getUserDomain(String username);

    String getDomain(String name);

    String getDomain(String name, boolean checkCurrentDomain);

    String getPrimaryDomain(String user);
}
