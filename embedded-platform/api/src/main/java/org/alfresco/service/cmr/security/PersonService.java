package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** The people that the repository knows. */
public interface PersonService {
    NodeRef getPerson(String userName);

    PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException;

    NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed);

    NodeRef getPersonOrNull(String userName);

    boolean personExists(String userName);

    boolean createMissingPeople();

    void setCreateMissingPeople(boolean createMissing);

    Set<QName> getMutableProperties();

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    void setPersonProperties(String userName, Map<QName, Serializable> properties, boolean autoCreateHomeFolder);

    boolean isMutable();

    NodeRef createPerson(Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones);

    void notifyPerson(String userName, String password);

    void deletePerson(String userName);

    void deletePerson(NodeRef personRef);

    void deletePerson(NodeRef personRef, boolean deleteAuthentication);

    Set<NodeRef> getAllPeople();

    PagingResults<PersonInfo> getPeople(
            String pattern, List<QName> filterProps, List<Pair<QName, Boolean>> sortProps, PagingRequest pagingRequest);

    PagingResults<PersonInfo> getPeople(
            List<Pair<QName, String>> stringPropFilters,
            boolean filterIgnoreCase,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);

    PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterStringProps,
            Set<QName> inclusiveAspects,
            Set<QName> exclusiveAspects,
            boolean includeAdministraotrs,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);

    Set<NodeRef> getPeopleFilteredByProperty(QName propertyKey, Serializable propertyValue, int count);

    NodeRef getPeopleContainer();

    boolean getUserNamesAreCaseSensitive();

    String getUserIdentifier(String caseSensitiveUserName);

    int countPeople();

    boolean isEnabled(String userName);

    /** The names of a person. */
    class PersonInfo {
        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getUserName() {
            return userName;
        }

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }
}
