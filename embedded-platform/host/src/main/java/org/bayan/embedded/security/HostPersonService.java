package org.bayan.embedded.security;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.query.ListBackedPagingResults;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.bayan.embedded.store.Unsupported;

/** People as {@code cm:person} nodes in the container for people. Home folders are not made. */
public class HostPersonService implements PersonService {
    private static final Set<QName> MUTABLE = Set.of(
            ContentModel.PROP_FIRSTNAME, ContentModel.PROP_LASTNAME, ContentModel.PROP_EMAIL, ContentModel.PROP_ORGID);

    private final NodeService nodeService;
    private final MutableAuthenticationService authenticationService;
    private final UserNames userNames;
    private final Supplier<NodeRef> container;

    /**
     * @param container the folder of the people, known once the repository has been set up
     */
    public HostPersonService(
            NodeService nodeService,
            MutableAuthenticationService authenticationService,
            UserNames userNames,
            Supplier<NodeRef> container) {
        this.nodeService = nodeService;
        this.authenticationService = authenticationService;
        this.userNames = userNames;
        this.container = container;
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person == null) {
            throw new NoSuchPersonException(userName);
        }
        return person;
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        return getPerson(userName);
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) {
        if (!nodeService.exists(personRef) || !ContentModel.TYPE_PERSON.equals(nodeService.getType(personRef))) {
            throw new NoSuchPersonException(personRef.toString());
        }
        return info(personRef);
    }

    private PersonInfo info(NodeRef personRef) {
        Map<QName, Serializable> properties = nodeService.getProperties(personRef);
        return new PersonInfo(
                personRef,
                (String) properties.get(ContentModel.PROP_USERNAME),
                (String) properties.get(ContentModel.PROP_FIRSTNAME),
                (String) properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        if (userName == null || !userNames.exists(userName)) {
            return null;
        }
        List<ChildAssociationRef> found =
                nodeService.getChildAssocs(getPeopleContainer(), ContentModel.ASSOC_CHILDREN, assocName(userName));
        return found.isEmpty() ? null : found.get(0).getChildRef();
    }

    private static QName assocName(String userName) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, userName.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean personExists(String userName) {
        return getPersonOrNull(userName) != null;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        if (userNames.exists(userName)) {
            throw new AlfrescoRuntimeException("Person already exists: " + userName);
        }
        userNames.add(userName);
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.putIfAbsent(ContentModel.PROP_OWNER, userName);
        all.put(ContentModel.PROP_SIZE_CURRENT, 0L);
        return nodeService
                .createNode(
                        getPeopleContainer(),
                        ContentModel.ASSOC_CHILDREN,
                        assocName(userName),
                        ContentModel.TYPE_PERSON,
                        all)
                .getChildRef();
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        return createPerson(properties);
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        nodeService.addProperties(getPerson(userName), properties);
    }

    @Override
    public void setPersonProperties(
            String userName, Map<QName, Serializable> properties, boolean autoCreateHomeFolder) {
        setPersonProperties(userName, properties);
    }

    @Override
    public void deletePerson(String userName) {
        NodeRef person = getPersonOrNull(userName);
        if (person != null) {
            deletePerson(person);
        }
    }

    @Override
    public void deletePerson(NodeRef personRef) {
        deletePerson(personRef, true);
    }

    @Override
    public void deletePerson(NodeRef personRef, boolean deleteAuthentication) {
        String userName = info(personRef).getUserName();
        if (deleteAuthentication) {
            authenticationService.deleteAuthentication(userName);
        }
        userNames.remove(userName);
        nodeService.deleteNode(personRef);
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        return nodeService.getChildAssocs(getPeopleContainer()).stream()
                .map(ChildAssociationRef::getChildRef)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        Predicate<NodeRef> wanted = pattern == null || filterProps == null
                ? person -> true
                : person -> filterProps.stream().anyMatch(property -> startsWith(person, property, pattern, true));
        return page(wanted, sortProps, pagingRequest);
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            List<Pair<QName, String>> stringPropFilters,
            boolean filterIgnoreCase,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        Predicate<NodeRef> wanted = stringPropFilters == null || stringPropFilters.isEmpty()
                ? person -> true
                : person -> stringPropFilters.stream()
                        .anyMatch(
                                filter -> startsWith(person, filter.getFirst(), filter.getSecond(), filterIgnoreCase));
        return page(wanted, sortProps, pagingRequest);
    }

    private boolean startsWith(NodeRef person, QName property, String prefix, boolean ignoreCase) {
        String value = Objects.toString(nodeService.getProperty(person, property), "");
        return ignoreCase
                ? value.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))
                : value.startsWith(prefix);
    }

    private PagingResults<PersonInfo> page(
            Predicate<NodeRef> wanted, List<Pair<QName, Boolean>> sortProps, PagingRequest pagingRequest) {
        Comparator<NodeRef> order = Comparator.comparing(person -> 0);
        for (Pair<QName, Boolean> sort : sortProps == null ? List.<Pair<QName, Boolean>>of() : sortProps) {
            Comparator<NodeRef> next = Comparator.comparing(
                    person -> Objects.toString(nodeService.getProperty(person, sort.getFirst()), "")
                            .toLowerCase(Locale.ROOT));
            order = order.thenComparing(sort.getSecond() ? next : next.reversed());
        }
        List<PersonInfo> people = getAllPeople().stream()
                .filter(wanted)
                .sorted(order)
                .map(this::info)
                .toList();
        return new ListBackedPagingResults<>(people, pagingRequest);
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
        throw Unsupported.call("PersonService.getPeople by aspects");
    }

    @Override
    public Set<NodeRef> getPeopleFilteredByProperty(QName propertyKey, Serializable propertyValue, int count) {
        return getAllPeople().stream()
                .filter(person -> Objects.equals(propertyValue, nodeService.getProperty(person, propertyKey)))
                .limit(count)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public NodeRef getPeopleContainer() {
        return container.get();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        return userNames.exists(caseSensitiveUserName) ? userNames.canonical(caseSensitiveUserName) : null;
    }

    @Override
    public int countPeople() {
        return getAllPeople().size();
    }

    @Override
    public boolean isEnabled(String userName) {
        return authenticationService.getAuthenticationEnabled(userName);
    }

    @Override
    public boolean createMissingPeople() {
        return false;
    }

    @Override
    public void setCreateMissingPeople(boolean createMissing) {
        throw Unsupported.call("PersonService.setCreateMissingPeople");
    }

    @Override
    public Set<QName> getMutableProperties() {
        return MUTABLE;
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public void notifyPerson(String userName, String password) {
        throw Unsupported.call("PersonService.notifyPerson");
    }
}
