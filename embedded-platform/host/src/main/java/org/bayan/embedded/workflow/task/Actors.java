package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.activiti.engine.task.IdentityLink;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Users and groups: names for the engine, nodes for the repository. */
public final class Actors {
    private final NodeService nodes;
    private final PersonService people;
    private final AuthorityService authorities;

    public Actors(NodeService nodes, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.people = people;
        this.authorities = authorities;
    }

    public static boolean isUser(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.USER;
    }

    /** Null when there is nobody of that name. */
    public NodeRef node(String name) {
        if (name == null) {
            return null;
        }
        if (!isUser(name)) {
            return authorities.getAuthorityNodeRef(name);
        }
        return people.personExists(name) ? people.getPerson(name) : null;
    }

    public String name(NodeRef authority) {
        boolean person = ContentModel.TYPE_PERSON.equals(nodes.getType(authority));
        Serializable name =
                nodes.getProperty(authority, person ? ContentModel.PROP_USERNAME : ContentModel.PROP_AUTHORITY_NAME);
        if (name == null) {
            throw new WorkflowException("The node " + authority + " is neither a person nor a group");
        }
        return name.toString();
    }

    /** Who may take a task. */
    ArrayList<NodeRef> candidates(Collection<? extends IdentityLink> links) {
        ArrayList<NodeRef> found = new ArrayList<>();
        for (IdentityLink link : links) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                NodeRef node = node(link.getGroupId() == null ? link.getUserId() : link.getGroupId());
                if (node != null) {
                    found.add(node);
                }
            }
        }
        return found;
    }

    List<String> names(Serializable authorities) {
        Collection<?> several = authorities instanceof Collection<?> many
                ? many
                : authorities == null ? List.of() : List.of(authorities);
        return several.stream().map(each -> name((NodeRef) each)).toList();
    }
}
