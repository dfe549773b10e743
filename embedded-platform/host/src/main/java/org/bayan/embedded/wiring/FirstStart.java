package org.bayan.embedded.wiring;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ApplicationModel;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;

/** Fills an empty repository with what every ACS has: the stores, the first folders, the administrator. */
final class FirstStart {
    private static final String ADMIN = "admin";
    private static final String ADMINISTRATORS = "ALFRESCO_ADMINISTRATORS";

    private final NodeService nodes;
    private final PermissionService permissions;
    private final PersonService people;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final TransactionService transactions;

    FirstStart(
            NodeService nodes,
            PermissionService permissions,
            PersonService people,
            AuthorityService authorities,
            MutableAuthenticationService authentication,
            TransactionService transactions) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.people = people;
        this.authorities = authorities;
        this.authentication = authentication;
        this.transactions = transactions;
    }

    /** @param adminPassword null to leave what is there */
    void run(String adminPassword) {
        AuthenticationUtil.runAsSystem(() -> transactions
                .getRetryingTransactionHelper()
                .doInTransaction(() -> {
                    if (!nodes.exists(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)) {
                        fill(adminPassword);
                    } else if (adminPassword != null) {
                        authentication.setAuthentication(ADMIN, adminPassword.toCharArray());
                    }
                    return null;
                }));
    }

    private void fill(String adminPassword) {
        if (adminPassword == null || adminPassword.isEmpty()) {
            throw new IllegalArgumentException("An empty repository needs a password for " + ADMIN);
        }
        nodes.createStore(StoreRef.PROTOCOL_ARCHIVE, "SpacesStore");
        nodes.createStore(StoreRef.PROTOCOL_WORKSPACE, "SpacesStore");
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef system = container(root, "system");
        container(system, "people");
        container(system, "authorities");
        NodeRef home = folder(root, ContentModel.ASSOC_CHILDREN, app("company_home"), "Company Home");
        nodes.setProperty(home, ContentModel.PROP_DESCRIPTION, "The company root space");
        permissions.setInheritParentPermissions(home, false);
        permissions.setPermission(home, PermissionService.ALL_AUTHORITIES, PermissionService.CONSUMER, true);
        permissions.setInheritParentPermissions(home, false);
        nodes.setProperty(home, ContentModel.PROP_DESCRIPTION, "The company root space");
        folder(home, ContentModel.ASSOC_CONTAINS, app("dictionary"), "Data Dictionary");
        folder(home, ContentModel.ASSOC_CONTAINS, app("guest_home"), "Guest Home");
        folder(home, ContentModel.ASSOC_CONTAINS, app("user_homes"), "User Homes");
        NodeRef shared = folder(home, ContentModel.ASSOC_CONTAINS, app("shared"), "Shared");
        permissions.setPermission(shared, PermissionService.ALL_AUTHORITIES, PermissionService.CONTRIBUTOR, true);
        addSites(home);
        addAdministrator(adminPassword, home);
    }

    private NodeRef container(NodeRef parent, String name) {
        QName link = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
        return nodes.createNode(parent, ContentModel.ASSOC_CHILDREN, link, ContentModel.TYPE_CONTAINER)
                .getChildRef();
    }

    private static QName app(String name) {
        return QName.createQName(NamespaceService.APP_MODEL_1_0_URI, name);
    }

    private NodeRef folder(NodeRef parent, QName link, QName linkName, String name) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        properties.put(ContentModel.PROP_TITLE, name);
        properties.put(ApplicationModel.PROP_ICON, "space-icon-default");
        return nodes.createNode(parent, link, linkName, ContentModel.TYPE_FOLDER, properties)
                .getChildRef();
    }

    private void addSites(NodeRef home) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, "Sites");
        QName link = QName.createQName(SiteModel.SITE_MODEL_URL, "sites");
        nodes.createNode(home, ContentModel.ASSOC_CONTAINS, link, SiteModel.TYPE_SITES, properties);
    }

    private void addAdministrator(String password, NodeRef home) {
        authentication.createAuthentication(ADMIN, password.toCharArray());
        Map<QName, Serializable> person = new HashMap<>();
        person.put(ContentModel.PROP_USERNAME, ADMIN);
        person.put(ContentModel.PROP_FIRSTNAME, "Administrator");
        person.put(ContentModel.PROP_LASTNAME, "");
        person.put(ContentModel.PROP_EMAIL, "admin@alfresco.com");
        person.put(ContentModel.PROP_HOMEFOLDER, home);
        people.createPerson(person);
        String group = authorities.createAuthority(
                AuthorityType.GROUP, ADMINISTRATORS, ADMINISTRATORS, authorities.getDefaultZones());
        authorities.addAuthority(group, ADMIN);
    }
}
