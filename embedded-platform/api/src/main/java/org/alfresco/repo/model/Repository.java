package org.alfresco.repo.model;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** The well-known places of a repository. The paths are child names, as {@code /app:company_home/app:shared}. */
public class Repository {
    private StoreRef companyHomeStore = StoreRef.STORE_REF_WORKSPACE_SPACESSTORE;
    private String companyHomePath = "/app:company_home";
    private String sharedHomePath = companyHomePath + "/app:shared";
    private String guestHomePath = companyHomePath + "/app:guest_home";
    private NamespaceService namespaceService;
    private NodeService nodeService;
    private PersonService personService;

    public void setCompanyHomeStore(String companyHomeStore) {
        this.companyHomeStore = new StoreRef(companyHomeStore);
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

    public void setNamespaceService(NamespaceService namespaceService) {
        this.namespaceService = namespaceService;
    }

    public void setNodeService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    public void setPersonService(PersonService personService) {
        this.personService = personService;
    }

    public NodeRef getRootHome() {
        return nodeService.getRootNode(companyHomeStore);
    }

    public NodeRef getCompanyHome() {
        return find(companyHomePath);
    }

    public NodeRef getGuestHome() {
        return find(guestHomePath);
    }

    public NodeRef getSharedHome() {
        return find(sharedHomePath);
    }

    private NodeRef find(String path) {
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef node = getRootHome();
            for (String step : path.substring(1).split("/")) {
                node =
                        nodeService
                                .getChildAssocs(
                                        node, RegexQNamePattern.MATCH_ALL, QName.createQName(step, namespaceService))
                                .stream()
                                .map(ChildAssociationRef::getChildRef)
                                .findFirst()
                                .orElseThrow(() -> new IllegalStateException("There is no " + step + " in " + path));
            }
            return node;
        });
    }

    /** The person in whose name the work is done; null when nobody is. */
    public NodeRef getPerson() {
        String userName = AuthenticationUtil.getRunAsUser();
        return userName == null || !personService.personExists(userName) ? null : personService.getPerson(userName);
    }

    /** The person who logged in; null when nobody did. */
    public NodeRef getFullyAuthenticatedPerson() {
        String userName = AuthenticationUtil.getFullyAuthenticatedUser();
        return userName == null || !personService.personExists(userName) ? null : personService.getPerson(userName);
    }

    public NodeRef getUserHome(NodeRef person) {
        return person == null ? null : (NodeRef) nodeService.getProperty(person, ContentModel.PROP_HOMEFOLDER);
    }
}
