package org.bayan.embedded.security;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.query.ListBackedPagingResults;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** People as nodes below {@code /sys:system/sys:people}, and a home folder for each. */
public final class HostPersonService implements PersonService {
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");
    private static final QName PEOPLE = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "people");

    private final NodeService nodes;
    private final PermissionService permissions;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;
    private final HomeFolders homes;

    /** Where people keep their own files. */
    public interface HomeFolders {
        /** The folder in which home folders are made. */
        NodeRef parent();
    }

    public HostPersonService(
            NodeService nodes,
            PermissionService permissions,
            AuthorityService authorities,
            MutableAuthenticationService authentication,
            HomeFolders homes) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.authorities = authorities;
        this.authentication = authentication;
        this.homes = homes;
    }

    private static QName name(String userName) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(userName.toLowerCase(Locale.ROOT)));
    }

    private NodeRef find(String userName) {
        return nodes.getChildAssocs(getPeopleContainer(), ContentModel.ASSOC_CHILDREN, name(userName)).stream()
                .map(link -> link.getChildRef())
                .findFirst()
                .orElse(null);
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef found = find(userName);
        if (found == null) {
            throw new NoSuchPersonException(userName);
        }
        return found;
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        return getPerson(userName);
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) {
        return new PersonInfo(
                personRef,
                text(personRef, ContentModel.PROP_USERNAME),
                text(personRef, ContentModel.PROP_FIRSTNAME),
                text(personRef, ContentModel.PROP_LASTNAME));
    }

    private String text(NodeRef node, QName property) {
        Serializable value = nodes.getProperty(node, property);
        return value == null ? null : value.toString();
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return find(userName);
    }

    @Override
    public boolean personExists(String userName) {
        return userName != null && find(userName) != null;
    }

    @Override
    public boolean createMissingPeople() {
        return false;
    }

    @Override
    public void setCreateMissingPeople(boolean createMissing) {
        throw new UnsupportedOperationException("PersonService.setCreateMissingPeople");
    }

    @Override
    public Set<QName> getMutableProperties() {
        return Set.of(
                ContentModel.PROP_HOMEFOLDER,
                ContentModel.PROP_FIRSTNAME,
                ContentModel.PROP_LASTNAME,
                ContentModel.PROP_EMAIL,
                ContentModel.PROP_ORGID);
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        setPersonProperties(userName, properties, true);
    }

    @Override
    public void setPersonProperties(
            String userName, Map<QName, Serializable> properties, boolean autoCreateHomeFolder) {
        Map<QName, Serializable> changed = new HashMap<>(properties);
        changed.put(ContentModel.PROP_USERNAME, text(getPerson(userName), ContentModel.PROP_USERNAME));
        nodes.addProperties(getPerson(userName), changed);
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        return createPerson(properties, authorities.getDefaultZones());
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null) {
            throw new IllegalArgumentException("A person needs a user name (cm:userName)");
        }
        if (personExists(userName)) {
            throw new AlfrescoRuntimeException("Person '" + userName + "' already exists.");
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_OWNER, userName);
        all.putIfAbsent(ContentModel.PROP_HOMEFOLDER, homeOf(userName));
        NodeRef person = nodes.createNode(
                        getPeopleContainer(),
                        ContentModel.ASSOC_CHILDREN,
                        name(userName),
                        ContentModel.TYPE_PERSON,
                        all)
                .getChildRef();
        permissions.setPermission(person, userName, permissions.getAllPermission(), true);
        return person;
    }

    private NodeRef homeOf(String userName) {
        NodeRef parent = homes.parent();
        NodeRef known = nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, userName);
        if (known != null) {
            return known;
        }
        Map<QName, Serializable> properties =
                Map.of(ContentModel.PROP_NAME, userName, ContentModel.PROP_OWNER, userName);
        NodeRef home = nodes.createNode(
                        parent, ContentModel.ASSOC_CONTAINS, name(userName), ContentModel.TYPE_FOLDER, properties)
                .getChildRef();
        permissions.setInheritParentPermissions(home, false);
        permissions.setPermission(home, userName, permissions.getAllPermission(), true);
        return home;
    }

    @Override
    public void notifyPerson(String userName, String password) {
        throw new UnsupportedOperationException("PersonService.notifyPerson");
    }

    @Override
    public void deletePerson(String userName) {
        NodeRef person = find(userName);
        if (person != null) {
            deletePerson(person, true);
        }
    }

    @Override
    public void deletePerson(NodeRef personRef) {
        deletePerson(personRef, true);
    }

    @Override
    public void deletePerson(NodeRef personRef, boolean deleteAuthentication) {
        String userName = text(personRef, ContentModel.PROP_USERNAME);
        authorities
                .getContainingAuthorities(null, userName, true)
                .forEach(group -> authorities.removeAuthority(group, userName));
        if (deleteAuthentication && authentication.authenticationExists(userName)) {
            authentication.deleteAuthentication(userName);
        }
        nodes.deleteNode(personRef);
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        return people().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<NodeRef> people() {
        return nodes.getChildAssocs(getPeopleContainer()).stream().map(link -> link.getChildRef());
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        return getPeople(pattern, filterProps, null, null, true, sortProps, pagingRequest);
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            List<Pair<QName, String>> stringPropFilters,
            boolean filterIgnoreCase,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        List<NodeRef> found = people().filter(person -> stringPropFilters == null
                        || stringPropFilters.isEmpty()
                        || stringPropFilters.stream()
                                .anyMatch(filter -> starts(person, filter.getFirst(), filter.getSecond())))
                .toList();
        return page(found, sortProps, pagingRequest);
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterStringProps,
            Set<QName> inclusiveAspects,
            Set<QName> exclusiveAspects,
            boolean includeAdministraotrs,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        List<NodeRef> found = people().filter(person -> pattern == null
                        || pattern.isEmpty()
                        || filterStringProps.stream().anyMatch(property -> starts(person, property, pattern)))
                .filter(person -> includeAdministraotrs
                        || !authorities.isAdminAuthority(text(person, ContentModel.PROP_USERNAME)))
                .toList();
        return page(found, sortProps, pagingRequest);
    }

    private boolean starts(NodeRef person, QName property, String beginning) {
        String value = text(person, property);
        return value != null && value.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    private PagingResults<PersonInfo> page(
            List<NodeRef> found, List<Pair<QName, Boolean>> sortProps, PagingRequest paging) {
        Comparator<NodeRef> order = Comparator.comparing(node -> 0);
        for (Pair<QName, Boolean> sort : sortProps == null ? List.<Pair<QName, Boolean>>of() : sortProps) {
            Comparator<NodeRef> next = Comparator.comparing(
                    node -> String.valueOf(text(node, sort.getFirst())).toLowerCase(Locale.ROOT));
            order = order.thenComparing(sort.getSecond() ? next : next.reversed());
        }
        List<PersonInfo> people =
                found.stream().sorted(order).map(this::getPerson).toList();
        return new ListBackedPagingResults<>(people, paging);
    }

    @Override
    public Set<NodeRef> getPeopleFilteredByProperty(QName propertyKey, Serializable propertyValue, int count) {
        return people().filter(person -> propertyValue.equals(nodes.getProperty(person, propertyKey)))
                .limit(count)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public NodeRef getPeopleContainer() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return child(child(root, SYSTEM), PEOPLE);
    }

    private NodeRef child(NodeRef parent, QName name) {
        return nodes.getChildAssocs(parent, ContentModel.ASSOC_CHILDREN, name)
                .get(0)
                .getChildRef();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    /** The user name as it was given when the person was made; null when there is no such person. */
    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        NodeRef found = find(caseSensitiveUserName);
        return found == null ? null : text(found, ContentModel.PROP_USERNAME);
    }

    @Override
    public int countPeople() {
        return (int) people().count();
    }

    @Override
    public boolean isEnabled(String userName) {
        return AuthenticationUtil.getAdminUserName().equals(userName)
                || authentication.getAuthenticationEnabled(userName);
    }
}
